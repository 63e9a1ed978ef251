import { isDeepStrictEqual } from 'node:util';
import { parseAllDocuments, stringify } from 'yaml';
import type { Before } from './readPast';

type Fields = Record<string, unknown>;

/**
 * What a JSON or YAML file said before something happened; undefined where it was
 * not there.
 *
 * @throws Error when the file does not hold what it is about.
 */
export function asItWas(text: string, before: Before): string | undefined {
  if (!before.item) return undefined;
  if (before.file.endsWith('.json')) {
    return `${JSON.stringify(changed(JSON.parse(text), before), null, 2)}\n`;
  }
  const documents = parseAllDocuments(text).flatMap(one => one.toJS() ?? []);
  return (changed(documents, before) as unknown[])
    .map(one => stringify(one))
    .join('---\n');
}

function changed(tree: unknown, before: Before): unknown {
  let found = 0;
  const walk = (node: unknown): unknown => {
    if (Array.isArray(node)) {
      return node.flatMap(one => {
        if (!holds(one, before.item)) return [walk(one)];
        found += 1;
        return instead(one as Fields, before);
      });
    }
    if (!isFields(node)) return node;
    return Object.fromEntries(
      Object.entries(node).map(([name, value]) => [name, walk(value)]),
    );
  };
  const result = walk(tree);
  if (found === 0) {
    throw new Error(
      `${before.file} holds nothing like ${JSON.stringify(before.item)}`,
    );
  }
  return result;
}

/** What was there instead of something. */
function instead(one: Fields, { was, also }: Before): Fields[] {
  if (was) return [merged(one, was)];
  return also ? [one, also] : [];
}

/** Whether it says everything that the part says. */
function holds(whole: unknown, part: unknown): boolean {
  if (!isFields(part)) return isDeepStrictEqual(whole, part);
  return (
    isFields(whole) &&
    Object.entries(part).every(([name, value]) => holds(whole[name], value))
  );
}

/** As a JSON merge patch. */
function merged(whole: unknown, patch: Fields): Fields {
  const result = { ...(isFields(whole) ? whole : {}) };
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) delete result[name];
    else result[name] = isFields(value) ? merged(result[name], value) : value;
  }
  return result;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
