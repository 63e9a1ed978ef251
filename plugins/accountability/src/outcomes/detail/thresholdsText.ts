import type { OutcomeMeasure } from 'backstage-plugin-accountability-common';
import type { Text } from '../../translation';

/** From which values on an outcome is at risk or breached. */
export function thresholdsText(options: {
  t: Text;
  measure: OutcomeMeasure;
  number: (value: number) => string;
}): string | undefined {
  const { t, measure, number } = options;
  const { atRisk, breached } = measure.thresholds ?? {};
  const parts = [
    atRisk !== undefined &&
      t('outcomes.charter.atRisk', { value: number(atRisk) }),
    breached !== undefined &&
      t('outcomes.charter.breached', { value: number(breached) }),
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : undefined;
}
