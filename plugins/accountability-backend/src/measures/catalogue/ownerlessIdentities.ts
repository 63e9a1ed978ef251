import type { BuiltInMeasure } from '../Measure';

/** Why nothing can be said where nothing is linked: a zero would look like a success. */
export const NOTHING =
  'No identity is linked to what it governs, so that nothing can be counted';

/** How many identities nobody answers for. */
export const ownerlessIdentities: BuiltInMeasure = {
  id: 'ownerless-identities',
  title: 'Identities without an owner',
  description:
    'How many machine identities that the governed components run on have nobody who answers for them.',
  unit: 'identities',
  direction: 'decrease',
  unknownWhen: 'No governed component is linked to an identity.',
  async take(facts) {
    if ((await facts.count({})) === 0) return { unknown: NOTHING };
    return { value: await facts.count({ ownerless: true }) };
  },
};
