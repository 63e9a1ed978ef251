import {
  NOT_REPORTED,
  NOT_SUPPORTED,
  OBSERVED_NEVER,
  observedAt,
  outOfWindow,
} from 'backstage-plugin-accountability-common';
import { parseInstant, type ParsedInstant } from '../reading';
import { isPlainObject } from './isPlainObject';

const OUT_OF_WINDOW = /^out-of-window ([1-9]\d{0,4}) ?d(?:ays)?$/;

function fromInstant(parsed: ParsedInstant, field: string): unknown {
  if (parsed.is === 'instant') return observedAt(parsed.value);
  if (parsed.is === 'absent') return NOT_REPORTED;
  if (parsed.is === 'invalid') return undefined;
  // Everything was made at some time: a zero date there is only a missing one.
  return field === 'createdAt' ? NOT_REPORTED : OBSERVED_NEVER;
}

/**
 * Writes a time of a file in full. Short forms are a date or instant in any spelling
 * that {@link parseInstant} reads, `never`, `not-supported`, `not-reported`,
 * `out-of-window 90d`, and nothing. Undefined when it is none of them.
 */
export function expandTime(value: unknown, field: string): unknown {
  if (isPlainObject(value)) {
    if (value.value === undefined || value.value === null) return value;
    const parsed = parseInstant(value.value);
    if (parsed.is === 'never') return { ...value, value: null };
    return parsed.is === 'instant'
      ? { ...value, value: parsed.value }
      : undefined;
  }
  if (value === 'not-supported') return NOT_SUPPORTED;
  if (value === 'not-reported') return NOT_REPORTED;
  const window = typeof value === 'string' && OUT_OF_WINDOW.exec(value);
  if (window) return outOfWindow(Number(window[1]));
  return fromInstant(parseInstant(value), field);
}
