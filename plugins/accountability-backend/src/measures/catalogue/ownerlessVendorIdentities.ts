import type { BuiltInMeasure } from '../Measure';
import { NOTHING } from './ownerlessIdentities';

/** How many identities of vendors nobody answers for here. */
export const ownerlessVendorIdentities: BuiltInMeasure = {
  id: 'ownerless-vendor-identities',
  title: 'Identities of vendors without an owner',
  description:
    'How many identities of vendors have nobody in the organisation who answers for them.',
  unit: 'identities',
  direction: 'decrease',
  unknownWhen: 'No governed component is linked to an identity.',
  async take(facts) {
    if ((await facts.count({})) === 0) return { unknown: NOTHING };
    return { value: await facts.count({ origin: 'vendor', ownerless: true }) };
  },
};
