/**
 * Why nothing of all this is possible, where it is one reason for several things: said
 * once it is read sooner than as many buttons that cannot be pressed.
 */
export function sharedReason(
  reasons: readonly (string | undefined)[],
): string | undefined {
  const [first] = reasons;
  return reasons.length > 1 && reasons.every(reason => reason === first)
    ? first
    : undefined;
}
