import type { BuiltInMeasure } from '../Measure';

/** How many identities hold administrator rights all the time. */
export const standingPrivilege: BuiltInMeasure = {
  id: 'standing-privilege',
  title: 'Standing privilege',
  description:
    'How many machine identities hold administrator rights all the time, whether they need them at the moment or not.',
  unit: 'identities',
  direction: 'decrease',
  unknownWhen: 'No source says what the governed identities may do.',
  async take(facts) {
    if ((await facts.count({ privilegeKnown: true })) === 0) {
      return {
        unknown: 'No source says what the identities that it governs may do',
      };
    }
    return { value: await facts.count({ privilege: 'admin', usable: true }) };
  },
};
