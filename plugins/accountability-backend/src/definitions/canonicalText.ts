import { createHash } from 'crypto';
import { configure } from 'safe-stable-stringify';

const stringify = configure({ deterministic: true, strict: true });

/**
 * JSON with sorted keys: the same text for the same value, whoever wrote it.
 * Half of a surrogate pair becomes the replacement character, as it does in the
 * database, so that what was hashed can be hashed again from what is stored.
 */
export function canonicalText(value: object): string {
  return stringify(value, (_, part) =>
    typeof part === 'string' ? wellFormed(part) : part,
  )!;
}

/** A text as a database gives it back. */
export function wellFormed(text: string): string {
  return Buffer.from(text).toString();
}

/** SHA-256 over the canonical text, in hex. */
export function hashOf(value: object): string {
  return createHash('sha256').update(canonicalText(value)).digest('hex');
}
