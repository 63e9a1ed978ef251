import { fail, listNames, notApplicable, unknown } from '../../../rules';
import { outcomeRule } from '../OutcomeRule';
import { partyOf } from '../parties';
import { passUnless } from '../sayings';
import { doubtsAboutSeated, seatedIn } from '../seating';
import { said } from '../sentences';

/** A person is accountable, not a group. */
export const accountableIsPerson = outcomeRule({
  id: 'ACC-04',
  title: 'A person answers, not a group',
  description:
    'A person answers for the result. In a group everybody can assume that somebody else does.',
  severity: 'high',
  frameworks: ['CSF GV.RR-01'],
  sentence: said.singleExecutive,
  source:
    'CSF 2.0 GV.RR-01 makes leadership accountable; that this is one person is our reading of "accountable".',
  remedy:
    'Name the person who leads the group, and let the group hold another seat.',
  unknownWhen:
    'The catalog has not been read completely yet, or does not know who is named.',
  parameters: {},
  version: 1,
  judge(input) {
    const holders = seatedIn(input, ['business-result']);
    const groups = holders.filter(({ ref }) => !ref.startsWith('user:'));
    if (groups.length > 0) {
      const names = listNames(groups.map(({ name }) => name));
      return {
        verdict: fail(
          `${names} answers for the result, and is a group instead of a person.`,
        ),
      };
    }
    if (holders.length === 0) {
      return { verdict: notApplicable('Nobody answers for the result.') };
    }
    const strangers = holders.filter(
      ({ ref }) => partyOf(input, ref)?.standing === 'not-in-catalog',
    );
    return strangers.length > 0
      ? {
          verdict: unknown(
            ...strangers.map(({ ref }) => `whether ${ref} is a person`),
          ),
        }
      : passUnless(doubtsAboutSeated(input, holders));
  },
});
