import type { OutcomeSummary } from 'backstage-plugin-accountability-common';
import { useNumber } from '../inventory/useNumber';
import { Sparkline } from '../shared';
import { useText } from '../translation';
import { lastNumberText, targetDateText, targetText } from './targetText';
import { useDays } from './useDays';

/** Where an outcome shall get by when, and where it is now. */
export function TargetLine(props: {
  outcome: Pick<OutcomeSummary, 'measure' | 'measurement' | 'status'>;
  /** With the last numbers as a small line. */
  withLine?: boolean;
}) {
  const { measure, measurement, status } = props.outcome;
  const t = useText();
  const number = useNumber();
  const days = useDays();
  // What was met in time is not overdue.
  const done = status === 'met';
  return (
    <span>
      {targetText({ t, measure, number })}
      {' · '}
      {done && measure.targetDate
        ? t('outcomes.target.metBy', { day: days(measure.targetDate).day })
        : targetDateText({ t, targetDate: measure.targetDate, days })}
      {measurement?.value !== undefined && (
        <>
          {' · '}
          {lastNumberText({ t, measurement, number, days })}
          {props.withLine && (
            <>
              {' '}
              <Sparkline
                values={measurement.recent}
                label={t('outcomes.numbers.spark', {
                  values: measurement.recent.slice(-5).map(number).join(', '),
                })}
              />
            </>
          )}
        </>
      )}
    </span>
  );
}
