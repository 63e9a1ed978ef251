import { useMemo } from 'react';
import { useLanguage } from './useLanguage';

/** Words an instant with its time where the reader is: `20 Feb 2027, 14:30`. */
export function useMoment(): (at: string) => string {
  const language = useLanguage();
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(language, {
      dateStyle: 'medium',
      timeStyle: 'short',
    });
    return at => format.format(new Date(at));
  }, [language]);
}
