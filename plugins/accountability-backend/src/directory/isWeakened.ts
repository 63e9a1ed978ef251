import type { DirectoryEntity } from './DirectoryEntity';

/**
 * Whether a person stands for less than before: no longer active, or in no group
 * any more. Such changes are judged together with those who vanished, because a
 * broken sync shows itself in either way.
 */
export function isWeakened(
  before: DirectoryEntity | undefined,
  after: DirectoryEntity,
): boolean {
  if (!before || after.kind !== 'user') return false;
  return (
    (before.active && !after.active) ||
    (before.memberOf.length > 0 && after.memberOf.length === 0)
  );
}
