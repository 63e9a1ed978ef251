import type { DefinitionValues } from '../form';

/** What somebody had filled in when they were interrupted. */
export interface KeptDraft {
  values: DefinitionValues;
  /** When it was last changed. */
  at: string;
  /** What was declared when they began, where they change something. */
  base?: { hash: string; values: DefinitionValues };
}

/** Reads what the storage holds; anything else than a kept draft counts as none. */
export function readKeptDraft(stored: unknown): KeptDraft | undefined {
  if (!isObject(stored) || typeof stored.at !== 'string') return undefined;
  const values = readValues(stored.values);
  if (!values) return undefined;
  const base = isObject(stored.base) ? stored.base : {};
  const before = readValues(base.values);
  return {
    values,
    at: stored.at,
    ...(before &&
      typeof base.hash === 'string' && {
        base: { hash: base.hash, values: before },
      }),
  };
}

function readValues(stored: unknown): DefinitionValues | undefined {
  if (!isObject(stored) || !isObject(stored.spec)) return undefined;
  const { namespace, name, title, description, spec } = stored;
  return typeof namespace === 'string' &&
    typeof name === 'string' &&
    typeof title === 'string'
    ? {
        namespace,
        name,
        title,
        ...(typeof description === 'string' && { description }),
        spec,
      }
    : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
