const SHOWN = 3;
const LONGEST_NAME = 120;

/** `a, b, c and 4 more`, the same for the same names in any order. */
export function listNames(
  names: readonly string[],
  longest = LONGEST_NAME,
): string {
  const distinct = [...new Set(names)].sort();
  const shown = distinct.slice(0, SHOWN).map(name => name.slice(0, longest));
  const more = distinct.length - shown.length;
  if (more > 0) return `${shown.join(', ')} and ${more} more`;
  if (shown.length < 2) return shown.join('');
  return `${shown.slice(0, -1).join(', ')} and ${shown[shown.length - 1]}`;
}
