import { OUTCOME_SEATS } from 'backstage-plugin-accountability-common';
import { fail, notApplicable } from '../../../rules';
import { outcomeRule } from '../OutcomeRule';
import { isSameHand } from '../parties';
import { passUnless } from '../sayings';
import { doubtsAboutSeated, seatedIn } from '../seating';
import { said } from '../sentences';

/** The three seats that carry the outcome are not in one hand. */
export const threeSeatsNotOnePerson = outcomeRule({
  id: 'ACC-08',
  title: 'The three seats are not in one hand',
  description:
    'Result, control system and exceptions are not all with the same person. Whoever sets the goal, runs the controls and grants the exceptions judges their own work.',
  severity: 'high',
  frameworks: ['ISO 27001 A.5.3', 'SP 800-53 AC-5', 'SOC 2 CC5.1'],
  sentence: said.threeOwners,
  source:
    'ISO 27001:2022 A.5.3 and SP 800-53r5 AC-5: conflicting duties are segregated.',
  remedy: 'Give at least one of the three seats to somebody else.',
  unknownWhen: 'The catalog has not been read completely yet.',
  parameters: {},
  version: 1,
  judge(input) {
    const [results, controls, exceptions] = OUTCOME_SEATS.map(seat =>
      seatedIn(input, [seat]),
    );
    const all = [...results, ...controls, ...exceptions];
    if ([results, controls, exceptions].some(seat => seat.length === 0)) {
      return { verdict: notApplicable('Not all three seats are filled.') };
    }
    const hand = results.find(({ ref }) =>
      [controls, exceptions].every(seat =>
        seat.some(other => isSameHand(input, ref, other.ref)),
      ),
    );
    return hand
      ? {
          verdict: fail(
            `${hand.name} holds all three seats: result, control system and exception handling.`,
          ),
        }
      : passUnless(doubtsAboutSeated(input, all));
  },
});
