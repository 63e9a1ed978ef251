/** Most labels that are kept of one object. */
export const MAX_LABELS = 200;

/** Labels of two places together; where both name a key, the second one counts. */
export function mergeLabels(
  one: Record<string, string> | undefined,
  other: Record<string, string> | undefined,
): Record<string, string> {
  const merged = { ...one, ...other };
  const entries = Object.entries(merged);
  return entries.length <= MAX_LABELS
    ? merged
    : Object.fromEntries(entries.slice(0, MAX_LABELS));
}
