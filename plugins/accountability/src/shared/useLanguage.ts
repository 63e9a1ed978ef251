import { appLanguageApiRef } from '@backstage/frontend-plugin-api';
import { useApiHolder } from '@backstage/core-plugin-api';

/** Locale in which dates and numbers are written. English dates put the day first. */
export function useLanguage(): string {
  const language = useApiHolder().get(appLanguageApiRef)?.getLanguage();
  const tag = language?.language ?? 'en';
  return tag === 'en' ? 'en-GB' : tag;
}
