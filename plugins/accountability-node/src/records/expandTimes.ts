import { isPlainObject } from './isPlainObject';
import { expandTime } from './expandTime';
import { pathOf, type RecordPath } from './pathOf';

const TIMES = ['createdAt', 'rotatedAt', 'expiresAt', 'lastUsedAt'];

function expandIn(
  holder: Record<string, unknown>,
  path: RecordPath,
  wrong: string[],
): Record<string, unknown> {
  const times = TIMES.filter(field => Object.hasOwn(holder, field)).map(
    field => {
      const time = expandTime(holder[field], field);
      if (time === undefined) wrong.push(pathOf([...path, field]));
      return [field, time];
    },
  );
  return { ...holder, ...Object.fromEntries(times) };
}

/** The record with all its times written in full, and the paths of those that are no times. */
export function expandTimes(value: Record<string, unknown>): {
  value: Record<string, unknown>;
  wrong: string[];
} {
  const wrong: string[] = [];
  const expanded = expandIn(value, [], wrong);
  if (Array.isArray(value.credentials)) {
    expanded.credentials = value.credentials.map((credential, index) =>
      isPlainObject(credential)
        ? expandIn(credential, ['credentials', index], wrong)
        : credential,
    );
  }
  return { value: expanded, wrong };
}
