import type { Column } from './columns';

const HINT = 'ownerHints.';
const PRIVILEGE = 'privilege.';

/** Puts the cells of a row into the shape of a record. */
export function toIdentity(
  cells: ReadonlyMap<Column, unknown>,
  credentials: readonly Record<string, unknown>[],
): Record<string, unknown> {
  const identity: Record<string, unknown> = {};
  const hints: unknown[] = [];
  const privilege: Record<string, unknown> = {};
  for (const [{ name, field }, value] of cells) {
    if (field.startsWith(HINT)) {
      const signal = field.slice(HINT.length);
      hints.push({ signal, value, field: `column ${name}` });
    } else if (field.startsWith(PRIVILEGE)) {
      privilege[field.slice(PRIVILEGE.length)] = value;
    } else {
      identity[field] = value;
    }
  }
  if (hints.length > 0) identity.ownerHints = hints;
  if (Object.keys(privilege).length > 0) {
    identity.privilege = { level: 'unknown', ...privilege };
  }
  if (credentials.length > 0) identity.credentials = credentials;
  return identity;
}
