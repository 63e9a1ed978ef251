import { COUNTING_SIGNALS, type OwnershipPolicy } from './ownershipPolicy';
import type {
  OwnerCandidate,
  OwnerlessReason,
  OwnerResolution,
  OwnershipStanding,
  OwnerStanding,
} from './OwnerCandidate';
import type { OwnerSignal } from './ownerSignal';

const SOURCE_SIGNALS: ReadonlySet<OwnerSignal> = new Set([
  'source-owner-field',
  'source-tag',
  'infrastructure-as-code',
]);
const CATALOG_SIGNALS: ReadonlySet<OwnerSignal> = new Set([
  'catalog-annotation',
  'catalog-resource',
]);

const REASON_OF_STANDING: Readonly<
  Partial<Record<OwnerStanding, OwnerlessReason>>
> = {
  'user-left': 'owner-left',
  'group-empty': 'owner-group-empty',
  'not-in-catalog': 'owner-not-in-catalog',
};

/** Most telling first: what somebody said but is no longer true beats what nobody said. */
const REASON_ORDER: readonly OwnerlessReason[] = [
  'owner-left',
  'owner-group-empty',
  'owner-not-in-catalog',
];

/**
 * Decides who is accountable for one identity.
 *
 * A decision taken in the portal settles it. Otherwise the signals that count
 * under the policy must agree on one owner with an active person behind it. An
 * annotation in the catalog says that an entity *consumes* the identity; it makes
 * that entity's owner accountable only when the source agrees or nobody else
 * claims the identity, otherwise it is disputed. Without that rule anybody with
 * a catalog file could take somebody else's identity.
 *
 * @public
 */
export function resolveOwner(options: {
  candidates: readonly OwnerCandidate[];
  standing: OwnershipStanding;
  policy: OwnershipPolicy;
}): OwnerResolution {
  const { candidates, standing, policy } = options;
  if (standing.disputed) {
    return {
      state: 'ownerless',
      reason: 'disputed',
      ref: standing.decidedOwner,
    };
  }

  const counting = candidates.filter(c =>
    COUNTING_SIGNALS[policy].has(c.signal),
  );
  const decision = counting.find(c => c.signal === 'portal-decision');
  if (decision) return byDecision(decision, standing, policy);

  const active = counting.filter(c => c.standing === 'active' && c.ref);
  const bySource = refsOf(active, SOURCE_SIGNALS);
  const byCatalog = refsOf(active, CATALOG_SIGNALS);
  const claimed = new Set([...bySource, ...byCatalog]);

  if (claimed.size === 1) return owned(active, [...claimed][0]);
  if (claimed.size > 1) {
    const agreed = [...bySource].filter(ref => byCatalog.has(ref));
    return bySource.size === 1 && agreed.length === 1
      ? owned(active, agreed[0])
      : { state: 'ownerless', reason: 'disputed' };
  }
  if (active.length > 0) {
    const refs = new Set(active.map(c => c.ref));
    return refs.size === 1
      ? owned(active, active[0].ref!)
      : { state: 'ownerless', reason: 'disputed' };
  }
  return withoutOwner(candidates, counting, policy);
}

function byDecision(
  decision: OwnerCandidate,
  standing: OwnershipStanding,
  policy: OwnershipPolicy,
): OwnerResolution {
  const reason = REASON_OF_STANDING[decision.standing];
  if (reason) return { state: 'ownerless', reason, ref: decision.ref };
  if (decision.standing === 'placeholder' || !decision.ref) {
    return { state: 'ownerless', reason: 'no-owner' };
  }
  if (policy === 'strict' && !standing.acceptedBy) {
    return { state: 'ownerless', reason: 'not-accepted', ref: decision.ref };
  }
  return owned([decision], decision.ref);
}

function refsOf(
  candidates: readonly OwnerCandidate[],
  signals: ReadonlySet<OwnerSignal>,
): Set<string> {
  return new Set(
    candidates.filter(c => signals.has(c.signal)).map(c => c.ref!),
  );
}

function owned(
  active: readonly OwnerCandidate[],
  ref: string,
): OwnerResolution {
  const [strongest] = active
    .filter(c => c.ref === ref)
    .sort((a, b) => b.confidence - a.confidence);
  return {
    state: 'owned',
    ref,
    title: strongest.title,
    signal: strongest.signal,
  };
}

function withoutOwner(
  candidates: readonly OwnerCandidate[],
  counting: readonly OwnerCandidate[],
  policy: OwnershipPolicy,
): OwnerResolution {
  for (const reason of REASON_ORDER) {
    const named = counting.find(c => REASON_OF_STANDING[c.standing] === reason);
    if (named) return { state: 'ownerless', reason, ref: named.ref };
  }
  const real = candidates.filter(c => c.standing === 'active');
  if (real.length === 0) return { state: 'ownerless', reason: 'no-owner' };
  // Under `strict` a declared owner exists but no named person accepted yet.
  const declared = real.find(c => COUNTING_SIGNALS.default.has(c.signal));
  return policy === 'strict' && declared
    ? { state: 'ownerless', reason: 'not-accepted', ref: declared.ref }
    : { state: 'ownerless', reason: 'only-inferred', ref: real[0].ref };
}
