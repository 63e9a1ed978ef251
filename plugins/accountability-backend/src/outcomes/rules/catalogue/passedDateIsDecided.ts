import { daysAfter, fail, notApplicable, pass, unknown } from '../../../rules';
import { outcomeRule } from '../OutcomeRule';
import { quote, said } from '../sentences';
import { MISSING } from '../words';

/** A missed date is decided about. */
export const passedDateIsDecided = outcomeRule<{ graceDays: number }>({
  id: 'OUT-04',
  title: 'A missed date is decided about',
  description:
    'When the target date has passed and the target is not met, a governance review decides what happens: another date, more means, or the end of the goal. A date that passes in silence was none.',
  severity: 'critical',
  frameworks: ['CSF GV.OV-01', 'ISO 27001 10.2'],
  sentence: quote(said.rightsAndPaths, said.threeOwners),
  source:
    'ISO 27001:2022 10.2: what does not conform is reacted to. The date is that of the outcome; no grace is our default.',
  remedy:
    'Hold a governance review and record its decision, agree on a new target date, or retire the outcome.',
  unknownWhen:
    'No number is there, or the target is not met and no record of governance reviews is there.',
  parameters: { graceDays: 0 },
  version: 1,
  judge({ spec, measurement, reviews, now }, { graceDays }) {
    const { targetDate } = spec.measure;
    if (!targetDate)
      return { verdict: notApplicable('It has no target date.') };
    const passedAt = daysAfter(new Date(targetDate), 1);
    const dueAt = daysAfter(passedAt, graceDays);
    if (now < dueAt) {
      return {
        verdict: notApplicable(
          now < passedAt
            ? `It has time until ${targetDate}.`
            : `Its date, ${targetDate}, has just passed; there is still time to decide.`,
        ),
        changesAt: [passedAt, dueAt],
      };
    }
    if (!measurement) return { verdict: unknown(MISSING.measurement) };
    if (!measurement.last) return { verdict: unknown(MISSING.sample) };
    if (measurement.judgement.because === 'target-reached') {
      return { verdict: pass() };
    }
    if (!reviews) return { verdict: unknown(MISSING.reviews) };
    const { decidedAt } = reviews;
    const isDecided = decidedAt && decidedAt >= passedAt;
    return {
      verdict: isDecided
        ? pass()
        : fail(
            `Its target date, ${targetDate}, has passed, the target is not met, and no review has decided about it.`,
          ),
    };
  },
});
