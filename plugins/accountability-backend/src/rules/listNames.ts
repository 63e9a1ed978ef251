const SHOWN = 3;

/** `a, b, c and 4 more`, the same for the same names in any order. */
export function listNames(names: readonly string[]): string {
  const distinct = [...new Set(names)].sort();
  const shown = distinct.slice(0, SHOWN).map(name => name.slice(0, 120));
  const more = distinct.length - shown.length;
  if (more > 0) return `${shown.join(', ')} and ${more} more`;
  if (shown.length < 2) return shown.join('');
  return `${shown.slice(0, -1).join(', ')} and ${shown[shown.length - 1]}`;
}
