import { fail, pass, unknown } from '../../../rules';
import { outcomeRule } from '../OutcomeRule';
import { listTroubles } from '../sayings';
import { said } from '../sentences';
import { MISSING } from '../words';

/** A deadline is moved for a reason, and not again and again. */
export const deadlinesStand = outcomeRule<{ moves: number }>({
  id: 'ESC-04',
  title: 'Deadlines are moved for a reason, and seldom',
  description:
    'Whoever moves a deadline says why. One that is moved again and again is a promise that nobody keeps.',
  severity: 'medium',
  frameworks: ['CSF GV.OV-03'],
  sentence: said.threeOwners,
  source:
    'No standard says how often a deadline may be moved; twice is our own default.',
  remedy:
    'Give the reason with the change, or decide in a review what becomes of the outcome.',
  unknownWhen: 'No record of deadlines is there.',
  parameters: { moves: 2 },
  version: 1,
  judge({ escalations }, { moves }) {
    if (!escalations) return { verdict: unknown(MISSING.escalations) };
    const troubles = escalations
      .filter(({ closedAt }) => !closedAt)
      .flatMap(one => [
        ...(one.moves > moves
          ? [`${one.title} was moved ${one.moves} times`]
          : []),
        ...(one.movedWithoutReason
          ? [`${one.title} was moved without a reason`]
          : []),
      ]);
    return {
      verdict:
        troubles.length > 0
          ? fail(`A deadline does not stand: ${listTroubles(troubles)}.`)
          : pass(),
    };
  },
});
