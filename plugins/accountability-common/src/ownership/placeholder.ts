/** Owner texts that name nobody. Extended by `accountability.ownership.placeholders`. @public */
export const DEFAULT_PLACEHOLDERS: readonly string[] = [
  'unknown',
  'unassigned',
  'unowned',
  'none',
  'null',
  'n/a',
  'na',
  'tbd',
  'tba',
  'todo',
  'nobody',
  'no-owner',
  'noowner',
  'undefined',
  'default',
  'changeme',
  '-',
  '?',
];

/**
 * Whether an owner text is a placeholder. Entity refs are judged by their name:
 * `group:default/unknown` is a placeholder too.
 *
 * @public
 */
export function isPlaceholderOwner(
  owner: string,
  placeholders: readonly string[] = DEFAULT_PLACEHOLDERS,
): boolean {
  const whole = owner.trim().toLowerCase();
  if (whole === '') return true;
  // 'n/a' contains the slash that also ends a namespace, so the whole text is tried first.
  if (placeholders.includes(whole)) return true;
  const name = whole.slice(
    Math.max(whole.lastIndexOf('/'), whole.lastIndexOf(':')) + 1,
  );
  return name === '' || placeholders.includes(name);
}
