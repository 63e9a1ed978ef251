import { useMemo } from 'react';
import { useLanguage } from '../shared';

/** Writes numbers as people of the app's language do: 1,204. */
export function useNumber(): (value: number) => string {
  const language = useLanguage();
  return useMemo(() => {
    const format = new Intl.NumberFormat(language);
    return value => format.format(value);
  }, [language]);
}
