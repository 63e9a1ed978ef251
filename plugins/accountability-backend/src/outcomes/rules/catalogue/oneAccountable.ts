import { fail, listNames, notApplicable } from '../../../rules';
import { outcomeRule } from '../OutcomeRule';
import { passUnless } from '../sayings';
import { doubtsAboutSeated, seatedIn } from '../seating';
import { quote, said } from '../sentences';

/** Not more than one person answers for the result. */
export const oneAccountable = outcomeRule({
  id: 'ACC-02',
  title: 'Only one answers for the result',
  description:
    'Exactly one person answers for the result. Where several do, each may wait for the others, and nobody can be asked.',
  severity: 'critical',
  frameworks: ['CSF GV.RR-02', 'ISO 27001 A.5.2', 'SOC 2 CC1.3'],
  sentence: quote(said.singleExecutive, said.threeOwners),
  source:
    'ISO 27001:2022 A.5.2 asks for defined responsibilities; that exactly one person is accountable is the meaning of the word in a responsibility matrix.',
  remedy:
    'Keep one person in the business result seat, and give the others seats of their own.',
  unknownWhen: 'The catalog has not been read completely yet.',
  parameters: {},
  version: 1,
  judge(input) {
    const holders = seatedIn(input, ['business-result']);
    if (holders.length > 1) {
      return {
        verdict: fail(
          `${holders.length} answer for the same result: ${listNames(
            holders.map(({ name }) => name),
          )}.`,
        ),
      };
    }
    if (holders.length === 0) {
      return { verdict: notApplicable('Nobody answers for the result.') };
    }
    return passUnless(doubtsAboutSeated(input, holders));
  },
});
