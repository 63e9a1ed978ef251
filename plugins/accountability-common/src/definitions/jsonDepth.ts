/**
 * Whether JSON is nested no deeper than so many levels. Asked before anything
 * walks through it without looking: thousands of levels fit into a small body,
 * and into no stack.
 */
export function isNestedAtMost(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return (
    levels > 0 &&
    Object.values(value).every(part => isNestedAtMost(part, levels - 1))
  );
}
