import {
  formatIdentityReference,
  type IdentityRecord,
} from 'backstage-plugin-accountability-common';

/** Owner hints that name the identity itself, which can't answer for itself. */
export function ownHints(record: IdentityRecord): IdentityRecord['ownerHints'] {
  const names = new Set(
    [formatIdentityReference(record), ...record.aliases].map(name =>
      name.toLowerCase(),
    ),
  );
  return record.ownerHints.filter(hint =>
    names.has(hint.value.trim().toLowerCase()),
  );
}
