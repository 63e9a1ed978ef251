import type { BuiltInMeasure } from '../Measure';
import { NOTHING } from './ownerlessIdentities';

/** How many identities there are for each person. */
export const identitiesPerPerson: BuiltInMeasure = {
  id: 'identities-per-person',
  title: 'Identities for each person',
  description:
    'How many machine identities there are for each active person of the organisation.',
  unit: 'identities',
  direction: 'decrease',
  unknownWhen:
    'No governed component is linked to an identity, or the catalog has no people.',
  async take(facts) {
    const [identities, people] = [await facts.count({}), await facts.people()];
    if (identities === 0) return { unknown: NOTHING };
    if (people === 0) return { unknown: 'The catalog has no active people' };
    return { value: Math.round((identities / people) * 100) / 100 };
  },
};
