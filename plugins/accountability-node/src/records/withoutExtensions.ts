import { isPlainObject } from './isPlainObject';
import type { RecordPath } from './pathOf';
import type { Cleaned } from './withoutSecrets';

/** Takes out fields that start with `x-`, which files may use for themselves. Labels keep theirs. */
export function withoutExtensions(value: unknown): Cleaned {
  const removed: RecordPath[] = [];
  const clean = (part: unknown, path: RecordPath): unknown => {
    if (Array.isArray(part)) {
      return part.map((item, index) => clean(item, [...path, index]));
    }
    if (!isPlainObject(part) || path[path.length - 1] === 'labels') return part;
    const kept = Object.entries(part).filter(([key]) => {
      const extension = /^x-/i.test(key);
      if (extension) removed.push([...path, key]);
      return !extension;
    });
    return Object.fromEntries(
      kept.map(([key, child]) => [key, clean(child, [...path, key])]),
    );
  };
  return { value: clean(value, []), removed };
}
