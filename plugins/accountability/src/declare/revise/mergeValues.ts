import { type DefinitionValues, strictSpec, valueAt, withValue } from '../form';

/** Something that somebody else changed while one was at work. */
export interface ForeignChange {
  path: string;
  before: unknown;
  after: unknown;
  /** One changed it too, to something else; what one wrote oneself is kept. */
  yours?: { value: unknown };
}

/** Compared field by field below these; whole below everything else. */
const DEEP = ['spec.measure', 'spec.seats'];

/**
 * Brings changes of somebody else into what one has filled in oneself. Where only
 * they changed something, theirs is taken; where both did, one's own is kept and the
 * change is told.
 */
export function mergeValues(options: {
  base: DefinitionValues;
  mine: DefinitionValues;
  theirs: DefinitionValues;
}): { values: DefinitionValues; changes: ForeignChange[] } {
  const { base, mine, theirs } = options;
  let values = mine;
  const changes: ForeignChange[] = [];
  for (const path of pathsOf([base, mine, theirs])) {
    const [before, yours, after] = [base, mine, theirs].map(all =>
      valueAt(all, path),
    );
    if (same(before, after)) continue;
    const untouched = same(before, yours);
    if (untouched) values = withValue(values, path, after);
    changes.push({
      path,
      before,
      after,
      ...(!untouched && !same(yours, after) && { yours: { value: yours } }),
    });
  }
  return { values, changes };
}

function pathsOf(all: readonly DefinitionValues[]): string[] {
  const below = (path: string) =>
    all.flatMap(values =>
      Object.keys(valueAt(values, path) ?? {}).map(key => `${path}.${key}`),
    );
  const spec = below('spec').flatMap(path =>
    DEEP.includes(path) ? below(path) : [path],
  );
  return [...new Set(['title', 'description', ...spec])];
}

function same(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

/** A text that is the same for everything that would be declared as the same. */
function canonical(value: unknown): string {
  return JSON.stringify(sorted(strictSpec({ value })));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
