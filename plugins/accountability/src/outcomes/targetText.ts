import type { OutcomeMeasure } from 'backstage-plugin-accountability-common';
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
