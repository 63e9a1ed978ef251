import {
  type TranslationRef,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { accountabilityTranslationRef } from './accountabilityTranslationRef';

type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type WithoutPlural<Key> = Key extends `${infer Base}_${PluralForm}`
  ? Base
  : Key;

/** The key of a text; one that depends on a count is named once for all its forms. */
export type TextKey = WithoutPlural<
  keyof typeof accountabilityTranslationRef.T & string
>;

/**
 * Words a text, in the language of the app. The keys are checked. What a text has
 * to be told is not, because the type that does (`TranslationFunction`) works out
 * all texts anew at every call, which takes the compiler minutes.
 */
export type Text = (
  key: TextKey,
  values?: Readonly<Record<string, string | number>>,
) => string;

type AnyTexts = TranslationRef<string, Record<string, string>>;

/** Looks up the texts of this product. */
export function useText(): Text {
  const ref: unknown = accountabilityTranslationRef;
  return useTranslationRef(ref as AnyTexts).t as Text;
}
