import { refTitle } from '../../shared';
import { strictSpec } from '../form';

/** A value of a form in as few words as it takes; nothing at all is `empty`. */
export function valueWords(value: unknown, empty: string): string {
  const tidy = strictSpec({ value }).value;
  if (tidy === undefined) return empty;
  if (!Array.isArray(tidy)) return wordsOf(tidy);
  return tidy.map(wordsOf).join(', ');
}

function wordsOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if ('holder' in value && typeof value.holder === 'string') {
    return refTitle(value.holder);
  }
  return JSON.stringify(value).replace(/[{}"]/g, '').replace(/[:,]/g, '$& ');
}
