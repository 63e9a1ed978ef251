import type { BuiltInMeasure } from '../Measure';

/** Privileged, reachable and ownerless at once. */
export const exposedIdentities: BuiltInMeasure = {
  id: 'exposed-identities',
  title: 'Exposed identities',
  description:
    'How many machine identities may change things, can be used by whoever has their key or may assume them, and have nobody who answers for them.',
  unit: 'identities',
  direction: 'decrease',
  unknownWhen: 'No source says what the governed identities may do.',
  async take(facts) {
    if ((await facts.count({ privilegeKnown: true })) === 0) {
      return {
        unknown: 'No source says what the identities that it governs may do',
      };
    }
    return {
      value: await facts.count({
        ...{ privilege: 'write', ownerless: true },
        ...{ usable: true, reachable: true },
      }),
    };
  },
};
