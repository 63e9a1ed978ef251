import { useNumber } from '../../inventory/useNumber';
import { type Text, useText } from '../../translation';

const DAY = 24;
/** Up to here hours say more than days, and minutes more than hours. */
const MOST_HOURS = 48;
const MOST_MINUTES = 120;
const UNITS = { minutes: 1 / 60, hours: 1, days: DAY } as const;

/** A stretch of time in the one unit that a person would use for it: "3 days". */
export function timeText(
  hours: number,
  { t, number }: { t: Text; number: (value: number) => string },
): string {
  const unit = unitOf(hours);
  const count = Math.round(hours / UNITS[unit]);
  if (count < 1) return t('exceptions.programme.time.short');
  return t(`exceptions.programme.time.${unit}`, {
    ...{ count, number: number(count) },
  });
}

function unitOf(hours: number): keyof typeof UNITS {
  if (Math.round(hours * 60) < MOST_MINUTES) return 'minutes';
  return hours < MOST_HOURS ? 'hours' : 'days';
}

/** The same for components. */
export function useTimeText(): (hours: number) => string {
  const t = useText();
  const number = useNumber();
  return hours => timeText(hours, { t, number });
}
