import { fail, notApplicable } from '../../../rules';
import { outcomeRule } from '../OutcomeRule';
import { isSameHand } from '../parties';
import { passUnless } from '../sayings';
import { doubtsAboutSeated, seatedIn } from '../seating';
import { said } from '../sentences';

/** Whoever must reach the goal does not grant the exceptions from it. */
export const resultAndExceptionsApart = outcomeRule({
  id: 'ACC-10',
  title: 'Result and exceptions are kept apart',
  description:
    'Whoever answers for the result does not grant exceptions from it. Otherwise every missed goal can be excused by the person who missed it.',
  severity: 'high',
  frameworks: ['ISO 27001 A.5.3', 'SP 800-53 AC-5'],
  sentence: said.threeOwners,
  source:
    'ISO 27001:2022 A.5.3 and SP 800-53r5 AC-5: conflicting duties are segregated.',
  remedy:
    'Give the exception handling seat to somebody who does not answer for the result.',
  unknownWhen: 'The catalog has not been read completely yet.',
  parameters: {},
  version: 1,
  judge(input) {
    const results = seatedIn(input, ['business-result']);
    const exceptions = seatedIn(input, ['exception-handling']);
    if (results.length === 0 || exceptions.length === 0) {
      return { verdict: notApplicable('One of the two seats is vacant.') };
    }
    const hand = results.find(({ ref }) =>
      exceptions.some(other => isSameHand(input, ref, other.ref)),
    );
    return hand
      ? {
          verdict: fail(
            `${hand.name} answers for the result and grants the exceptions from it.`,
          ),
        }
      : passUnless(doubtsAboutSeated(input, [...results, ...exceptions]));
  },
});
