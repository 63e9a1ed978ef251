import type { ExceptionProgramme } from 'backstage-plugin-accountability-common';
import { useNumber } from '../../inventory/useNumber';
import { Sparkline, useSecondaryText } from '../../shared';
import { useText } from '../../translation';

/** As many as are read out. */
const TOLD = 5;

/** How a number moved from week to week. */
export function WeekLine(props: {
  weeks: ExceptionProgramme['weeks'];
  of: 'waiting' | 'active';
}) {
  const { weeks, of } = props;
  const t = useText();
  const number = useNumber();
  const secondary = useSecondaryText();
  const values = weeks.map(week => week[of]);
  return (
    <p className={secondary.text}>
      {t('exceptions.programme.period', { number: number(weeks.length) })}{' '}
      <Sparkline
        values={values}
        label={t('exceptions.programme.weeks', {
          values: values.slice(-TOLD).map(number).join(', '),
        })}
      />
    </p>
  );
}
