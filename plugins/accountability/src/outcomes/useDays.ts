import { useMemo } from 'react';
import { useLanguage, useNow } from '../shared';
import { distance, type Distance } from '../shared/distance';

/** One moment, or one calendar day, in words for the middle of a sentence. */
export interface DayWords {
  /** `12 Oct 2026`. */
  day: string;
  /** `42 days ago`, `in 12 days`, `today`. */
  ago: string;
  /** It is over; a calendar day is over when it has ended. */
  past: boolean;
}

const DAY_ONLY = /^\d{4}-\d{2}-\d{2}$/;
const DAY = 24 * 60 * 60 * 1000;

/** Words moments for sentences, where `<When>` with its dot would stand in the way. */
export function useDays(): (at: string) => DayWords {
  const now = useNow();
  const language = useLanguage();
  return useMemo(() => {
    const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
    const date = (timeZone?: string) =>
      new Intl.DateTimeFormat(language, {
        day: 'numeric',
        month: 'short',
        year: 'numeric',
        timeZone,
      });
    const instant = date();
    // A calendar day is the same day wherever it is read.
    const calendarDay = date('UTC');
    return at => {
      const then = new Date(at);
      const isDay = DAY_ONLY.test(at);
      const { count, unit } = isDay
        ? dayDistance(at, now)
        : distance(then, now);
      return {
        day: (isDay ? calendarDay : instant).format(then),
        ago: relative.format(count, unit),
        past: then.getTime() + (isDay ? DAY : 0) <= now.getTime(),
      };
    };
  }, [language, now]);
}

/** Like `distance`, but never in hours: today is today. */
function dayDistance(day: string, now: Date): Distance {
  const noon = new Date(`${day}T12:00:00`);
  const far = distance(noon, now);
  if (far.unit === 'month' || far.unit === 'year') return far;
  const today = new Date(now);
  today.setHours(12, 0, 0, 0);
  return {
    count: Math.round((noon.getTime() - today.getTime()) / DAY),
    unit: 'day',
  };
}
