import type { OutcomeMeasure } from 'backstage-plugin-accountability-common';
import type { Text } from '../../translation';

/** From where to where, of what, by when, as far as it is known. */
export function measureSentence(
  t: Text,
  measure: Partial<OutcomeMeasure>,
  day: (day: string) => string,
): string {
  const { id = '', unit = '', baseline, target, targetDate } = measure;
  return [
    id,
    baseline === undefined
      ? undefined
      : t('declare.measure.from', { value: String(baseline) }),
    target === undefined
      ? undefined
      : t('declare.measure.to', { value: String(target), unit }),
    targetDate && t('declare.measure.by', { day: day(targetDate) }),
  ]
    .filter(Boolean)
    .join(' ');
}
