import {
  type TranslationFunction,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { accountabilityTranslationRef } from './accountabilityTranslationRef';

/** Words a text, in the language of the app. */
export type Text = TranslationFunction<typeof accountabilityTranslationRef.T>;

/** Looks up the texts of this product. */
export function useText(): Text {
  return useTranslationRef(accountabilityTranslationRef).t;
}
