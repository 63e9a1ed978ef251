import { CADENCE_DAYS } from 'backstage-plugin-accountability-common';
import { daysAfter, dayOf, fail, pass, unknown } from '../../../rules';
import { outcomeRule } from '../OutcomeRule';
import { said } from '../sentences';
import { MISSING } from '../words';

/** Reviews are held, and leave something behind. */
export const reviewsAreHeld = outcomeRule<{ graceDays: number }>({
  id: 'GOV-01',
  title: 'Governance reviews are held',
  description:
    'The people at the table meet as often as they agreed, decide, and write down what they decided. Progress that nobody looks at together does not happen. A review of all outcomes together is a meeting about each of those that it looked at.',
  severity: 'medium',
  frameworks: ['CSF GV.OV-01', 'ISO 27001 9.3', 'SOC 2 CC1.2'],
  sentence: said.cadence,
  source:
    'ISO 27001:2022 9.3: management reviews at planned intervals, with documented results. The cadence is that of the outcome; 14 days of grace are our own default.',
  remedy:
    'Hold the review, record minutes and decisions, and set the next date; or agree on a cadence.',
  unknownWhen: 'No record of governance reviews is there.',
  parameters: { graceDays: 14 },
  version: 1,
  judge({ spec, reviews, activeSince, now }, { graceDays }) {
    if (!spec.review) {
      return { verdict: fail('No cadence of reviews is agreed.') };
    }
    if (!reviews) return { verdict: unknown(MISSING.reviews) };
    const { last, nextDueAt } = reviews;
    const byCadence = daysAfter(
      last?.heldAt ?? activeSince,
      CADENCE_DAYS[spec.review.cadence],
    );
    // A date further off than the cadence does not stretch the cadence.
    const dueAt = nextDueAt && nextDueAt < byCadence ? nextDueAt : byCadence;
    const lateAt = daysAfter(dueAt, graceDays);
    if (now >= lateAt) {
      return {
        verdict: fail(
          `A review was due on ${dayOf(dueAt)}, and none was held ${
            last ? `after ${dayOf(last.heldAt)}` : 'yet'
          }.`,
        ),
      };
    }
    const lacking = last
      ? [
          !last.hasMinutes && 'minutes',
          !last.hasDecision && 'a decision',
        ].filter(part => part !== false)
      : [];
    return {
      verdict:
        last && lacking.length > 0
          ? fail(
              `The review of ${dayOf(
                last.heldAt,
              )} left no trace: it is without ${lacking.join(
                ' and without ',
              )}.`,
            )
          : pass(),
      changesAt: [lateAt],
    };
  },
});
