/** What is known of an identity when a record is matched against it. */
export interface KnownIdentity {
  id: number;
  reference: string;
  immutableId: string | null;
}

export type Match =
  /** The same identity, possibly renamed, possibly now with its immutable id. */
  | { is: 'same'; id: number }
  | { is: 'new' }
  /** Same name, another immutable id: a new identity, which inherits no owner. */
  | { is: 'recreated'; supersedes: number };

/**
 * Which identity a record is about. The immutable id decides where both sides
 * have one; else the natural name within the scope, because manifests and
 * credential reports carry no immutable id.
 */
export function matchIdentity(
  record: { immutableId?: string },
  known: { byImmutableId?: KnownIdentity; byReference?: KnownIdentity },
): Match {
  const { byImmutableId, byReference } = known;
  if (byImmutableId) return { is: 'same', id: byImmutableId.id };
  if (!byReference) return { is: 'new' };
  const differs =
    record.immutableId !== undefined &&
    byReference.immutableId !== null &&
    record.immutableId !== byReference.immutableId;
  return differs
    ? { is: 'recreated', supersedes: byReference.id }
    : { is: 'same', id: byReference.id };
}
