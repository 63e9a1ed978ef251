import type {
  Measurement,
  OutcomeMeasure,
} from 'backstage-plugin-accountability-common';
import type { Text } from '../translation';
import type { DayWords } from './useDays';

/** From where to where, in which unit: `62 → 31 identities`. */
export function targetText(options: {
  t: Text;
  measure: OutcomeMeasure;
  number: (value: number) => string;
}): string {
  const { t, measure, number } = options;
  const { baseline, target, unit } = measure;
  if (target === undefined) return t('outcomes.target.none');
  const to = [number(target), unit].filter(Boolean).join(' ');
  return baseline === undefined
    ? t('outcomes.target.to', { to })
    : t('outcomes.target.fromTo', { from: number(baseline), to });
}

/** By when: `by 31 Mar 2027 · in 4 months`; a day that has passed is named as such. */
export function targetDateText(options: {
  t: Text;
  targetDate?: string;
  days: (at: string) => DayWords;
}): string {
  const { t, targetDate, days } = options;
  if (!targetDate) return t('outcomes.target.noDate');
  const { day, ago, past } = days(targetDate);
  return t(past ? 'outcomes.target.overdue' : 'outcomes.target.by', {
    day,
    ago,
  });
}

/**
 * The last number: `4, counted 3 hours ago`, because what is known since may be another
 * already, or, where somebody else counted it of what they know,
 * `4 on 23 Nov 2026, counted elsewhere`, so that nobody takes it for a count of this portal.
 */
export function lastNumberText(options: {
  t: Text;
  measurement: Pick<Measurement, 'value' | 'at' | 'stale' | 'elsewhere'>;
  number: (value: number) => string;
  days: (at: string) => DayWords;
}): string {
  const { t, measurement, number, days } = options;
  const { at, stale, elsewhere } = measurement;
  const value = number(measurement.value!);
  if (elsewhere && at) {
    return t('outcomes.target.elsewhere', { value, day: days(at).day });
  }
  if (stale || !at) return t('outcomes.target.stale', { value });
  return t('outcomes.target.counted', { value, ago: days(at).ago });
}
