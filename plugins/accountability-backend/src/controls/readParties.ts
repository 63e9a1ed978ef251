import type { Knex } from 'knex';
import {
  DEFAULT_PLACEHOLDERS,
  isPlaceholderOwner,
  type PartyView,
} from 'backstage-plugin-accountability-common';
import { DatabaseDirectoryStore } from '../directory';

/**
 * Users and groups as pages show them. Whoever is not in the catalog, or not any
 * more, is shown as exactly that: a read never fails for somebody who left.
 */
export async function readParties(
  knex: Knex,
  refs: readonly string[],
  placeholders: readonly string[],
): Promise<(ref: string) => PartyView> {
  const names = [...DEFAULT_PLACEHOLDERS, ...placeholders];
  const found = await new DatabaseDirectoryStore(knex).standings([
    ...new Set(refs),
  ]);
  return ref => {
    const meant = found.get(ref);
    return {
      ref,
      title: meant?.title,
      standing: isPlaceholderOwner(ref, names)
        ? 'placeholder'
        : meant?.standing ?? 'not-in-catalog',
    };
  };
}
