/** Most identities that can be picked one by one; more are taken as "all that match". */
export const MAX_PICKED = 1000;

/**
 * The selection after the table reported which keys are selected. The table knows only
 * the rows that it shows, so what was picked on other pages stays.
 */
export function mergeSelection(options: {
  picked: ReadonlySet<string>;
  /** Rows of the page that is shown. */
  shown: readonly string[];
  keys: 'all' | Iterable<string | number>;
}): ReadonlySet<string> {
  const { picked, shown, keys } = options;
  const onPage =
    keys === 'all' ? new Set(shown) : new Set(Array.from(keys, String));
  const merged = new Set(picked);
  for (const id of shown) {
    if (!onPage.has(id)) merged.delete(id);
    else if (merged.size < MAX_PICKED) merged.add(id);
  }
  return merged;
}
