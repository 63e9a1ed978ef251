import { toRef } from './entityRelations';

const EMAIL = /^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/;

/** Where an owner text is looked up, in this order. */
export type OwnerLookups =
  | { is: 'email'; email: string }
  | { is: 'refs'; refs: string[] };

/**
 * Reads an owner text: an e-mail address, or an entity ref whose kind is a group
 * by default and then a user. Anything else resolves to nothing.
 */
export function ownerLookups(text: string): OwnerLookups {
  const trimmed = text.trim();
  if (EMAIL.test(trimmed)) return { is: 'email', email: trimmed.toLowerCase() };
  const refs = ['group', 'user']
    .map(kind => ({
      kind,
      ref: toRef(trimmed, { kind, namespace: 'default' }),
    }))
    .filter(({ kind, ref }) => ref?.startsWith(`${kind}:`))
    .map(({ ref }) => ref!);
  return { is: 'refs', refs };
}
