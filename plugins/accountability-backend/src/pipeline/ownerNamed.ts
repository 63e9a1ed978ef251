import { InputError } from '@backstage/errors';
import type { Knex } from 'knex';
import {
  DEFAULT_PLACEHOLDERS,
  isPlaceholderOwner,
  type DecisionRequest,
} from 'backstage-plugin-accountability-common';
import { DatabaseDirectoryStore } from '../directory';

/**
 * The owner that a claim or transfer names, as a full ref; undefined for other decisions.
 *
 * @throws InputError when nobody is named, or nobody who can own anything.
 */
export async function ownerNamed(
  knex: Knex,
  options: { request: DecisionRequest; placeholders: readonly string[] },
): Promise<string | undefined> {
  const { action, owner } = options.request;
  if (action !== 'claim' && action !== 'transfer') return undefined;
  if (!owner) {
    throw new InputError(
      `To ${action}, name the owner: a user or a group of the catalog`,
    );
  }
  if (
    isPlaceholderOwner(owner, [
      ...DEFAULT_PLACEHOLDERS,
      ...options.placeholders,
    ])
  ) {
    throw new InputError(
      `'${owner}' names nobody; name a user or a group of the catalog`,
    );
  }
  const standing = (
    await new DatabaseDirectoryStore(knex).standings([owner])
  ).get(owner);
  if (standing?.standing !== 'active' || !standing.ref) {
    throw new InputError(
      `'${owner}' cannot own anything: no active person of the catalog stands behind it`,
    );
  }
  return standing.ref;
}
