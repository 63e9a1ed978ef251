import { daysAfter, dayOf, fail, pass, unknown } from '../../../rules';
import { outcomeRule } from '../OutcomeRule';
import { said } from '../sentences';
import { MISSING } from '../words';

/** The number does not improve by excepting what is bad. */
export const exceptionsDoNotGrow = outcomeRule<{
  periodDays: number;
  minDays: number;
}>({
  id: 'OUT-05',
  title: 'The number does not improve by exceptions',
  description:
    'A measure that improves while exceptions grow may be improving on paper only: what is bad is excused instead of mended.',
  severity: 'medium',
  frameworks: ['CSF GV.OV-01', 'CSF GV.RM-02'],
  sentence: said.kpiGap,
  source:
    'No standard says over which time to compare; 92 days, a quarter, and at least 28 days of figures are our own defaults.',
  remedy:
    'Look at what was excepted in this time, and at whether the measure should count it.',
  unknownWhen:
    'Daily figures of the measure and of exceptions are not known, or for fewer days than are compared.',
  parameters: { periodDays: 92, minDays: 28 },
  version: 1,
  judge({ spec, days }, { periodDays, minDays }) {
    if (!days) return { verdict: unknown(MISSING.days) };
    const newest = days.at(-1);
    // Counted from the newest figures, so that time alone changes nothing.
    const start = newest && dayOf(daysAfter(new Date(newest.day), -periodDays));
    const oldest = days.find(({ day }) => start !== undefined && day >= start);
    const isLong =
      newest &&
      oldest &&
      daysAfter(new Date(oldest.day), minDays) <= new Date(newest.day);
    if (!isLong) {
      return { verdict: unknown(`${minDays} days of figures to compare`) };
    }
    const isBetter =
      spec.measure.direction === 'decrease'
        ? newest.value < oldest.value
        : newest.value > oldest.value;
    return {
      verdict:
        isBetter && newest.exceptions > oldest.exceptions
          ? fail(
              `From ${oldest.day} to ${newest.day} the measure improved from ${oldest.value} to ${newest.value}, while exceptions grew from ${oldest.exceptions} to ${newest.exceptions}.`,
            )
          : pass(),
    };
  },
});
