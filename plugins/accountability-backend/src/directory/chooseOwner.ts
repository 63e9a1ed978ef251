import type { OwnerMeant } from './DirectoryStore';
import type { OwnerLookups } from './ownerLookups';

/** A user or group that an owner text may mean. */
export interface OwnerRow {
  ref: string;
  title?: string;
  email?: string;
  standing: OwnerMeant['standing'];
}

/** Owners by the texts that name them. */
export interface OwnerIndex {
  byRef: ReadonlyMap<string, OwnerRow>;
  byEmail: ReadonlyMap<string, OwnerRow>;
}

/**
 * Prepares the choice. Of several users with one e-mail address an active one is
 * meant, because people change accounts; else the first by name, so that the
 * answer does not depend on chance.
 */
export function indexOwners(rows: readonly OwnerRow[]): OwnerIndex {
  const byEmail = new Map<string, OwnerRow>();
  const ordered = [...rows].sort((a, b) => (a.ref < b.ref ? -1 : 1));
  for (const row of ordered) {
    if (!row.email) continue;
    const known = byEmail.get(row.email);
    const better = known?.standing !== 'active' && row.standing === 'active';
    if (!known || better) byEmail.set(row.email, row);
  }
  return { byRef: new Map(rows.map(row => [row.ref, row])), byEmail };
}

/** Picks who is meant: of several refs the first that exists. */
export function chooseOwner(
  lookup: OwnerLookups,
  index: OwnerIndex,
): OwnerMeant {
  const found =
    lookup.is === 'email'
      ? index.byEmail.get(lookup.email)
      : lookup.refs
          .map(ref => index.byRef.get(ref))
          .find(row => row && row.standing !== 'not-in-catalog');
  return found
    ? { ref: found.ref, title: found.title, standing: found.standing }
    : { standing: 'not-in-catalog' };
}
