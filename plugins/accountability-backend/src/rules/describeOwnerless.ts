import type {
  OwnerCandidate,
  OwnerResolution,
  OwnerStanding,
} from 'backstage-plugin-accountability-common';

type Ownerless = Extract<OwnerResolution, { state: 'ownerless' }>;

/** One sentence that says why nobody is accountable. */
export function describeOwnerless(
  owner: Ownerless,
  candidates: readonly OwnerCandidate[],
): string {
  const who = (standing?: OwnerStanding) =>
    nameOf(owner.ref, candidates, standing);
  switch (owner.reason) {
    case 'no-owner':
      return 'Nobody is named as its owner: not in the portal, not in the catalog, not at the source.';
    case 'owner-not-in-catalog':
      return `${who(
        'not-in-catalog',
      )} is named as its owner, but is not in the catalog.`;
    case 'owner-group-empty':
      return `${who(
        'group-empty',
      )} is named as its owner, but no active person is in that group.`;
    case 'owner-left':
      return `${who('user-left')} is named as its owner, but has left.`;
    case 'only-inferred':
      return `${who(
        'active',
      )} is only inferred to be its owner; nobody has confirmed it.`;
    case 'disputed':
      return 'It is disputed who its owner is, and nobody has settled it.';
    case 'not-accepted':
      return `${who(
        'active',
      )} is named as its owner, but no person there has accepted.`;
    default:
      return 'Nobody is accountable for it.';
  }
}

function nameOf(
  ref: string | undefined,
  candidates: readonly OwnerCandidate[],
  standing: OwnerStanding | undefined,
): string {
  const candidate =
    candidates.find(c => ref !== undefined && c.ref === ref) ??
    candidates.find(c => c.standing === standing);
  const name = candidate?.title ?? ref ?? candidate?.ref ?? candidate?.text;
  return name ? name.slice(0, 120) : 'Somebody';
}
