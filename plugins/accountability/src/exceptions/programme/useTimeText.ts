import { useNumber } from '../../inventory/useNumber';
import { type Text, useText } from '../../translation';

const DAY = 24;
/** Up to here hours say more than days. */
const MOST_HOURS = 48;

/** A stretch of time in the one unit that a person would use for it: "3 days". */
export function timeText(
  hours: number,
  { t, number }: { t: Text; number: (value: number) => string },
): string {
  if (hours < 1) return t('exceptions.programme.time.short');
  const unit = hours < MOST_HOURS ? 'hours' : 'days';
  const count = Math.round(unit === 'hours' ? hours : hours / DAY);
  return t(`exceptions.programme.time.${unit}`, {
    ...{ count, number: number(count) },
  });
}

/** The same for components. */
export function useTimeText(): (hours: number) => string {
  const t = useText();
  const number = useNumber();
  return hours => timeText(hours, { t, number });
}
