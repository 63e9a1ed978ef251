import { useMemo } from 'react';
import { useDays } from '../../outcomes/useDays';
import { useLanguage } from '../../shared';
import { useText } from '../../translation';
import { dayOf, endOfDay } from '../request/localDays';

/**
 * Says beside a day on which something ends what that means, and which is the last day
 * to choose. That one is mostly not whole: what ends on it ends at an hour of it.
 */
export function useEndHint(): (endsOn: string, latest: string) => string {
  const t = useText();
  const days = useDays();
  const language = useLanguage();
  return useMemo(() => {
    const hour = new Intl.DateTimeFormat(language, { timeStyle: 'short' });
    return (endsOn, latest) => {
      const last = dayOf(new Date(latest));
      const words = {
        day: days(latest).day,
        time: hour.format(new Date(latest)),
      };
      if (Date.parse(endOfDay(last)) <= Date.parse(latest)) {
        return t('exceptions.end.whole', words);
      }
      return t(`exceptions.end.${endsOn === last ? 'last' : 'before'}`, words);
    };
  }, [t, days, language]);
}
