import { isPlainObject } from './isPlainObject';
import { isSecretName, isSecretText } from './looksSecret';
import type { RecordPath } from './pathOf';

/** What is left of a value, and the paths of what was taken out. */
export interface Cleaned {
  value: unknown;
  removed: RecordPath[];
}

const GONE = Symbol('removed');

/**
 * Takes out everything that looks like secret material, by the name of the field or
 * by the shape of the text, before anything else sees the record. What is left of a
 * record that needed it then fails the check, which names the path and no value.
 */
export function withoutSecrets(value: unknown): Cleaned {
  const removed: RecordPath[] = [];
  const clean = (part: unknown, path: RecordPath): unknown => {
    if (typeof part === 'string' && isSecretText(part)) {
      removed.push(path);
      return GONE;
    }
    if (Array.isArray(part)) {
      return part
        .map((item, index) => clean(item, [...path, index]))
        .filter(item => item !== GONE);
    }
    if (!isPlainObject(part)) return part;
    const kept: [string, unknown][] = [];
    for (const [key, child] of Object.entries(part)) {
      if (isSecretName(key) || isSecretText(key)) {
        // The name itself may be the secret, where somebody made a key of it.
        removed.push([...path, isSecretText(key) ? '(a secret)' : key]);
      } else {
        const left = clean(child, [...path, key]);
        if (left !== GONE) kept.push([key, left]);
      }
    }
    return Object.fromEntries(kept);
  };
  const left = clean(value, []);
  return { value: left === GONE ? undefined : left, removed };
}
