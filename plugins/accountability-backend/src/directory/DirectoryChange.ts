import type { Entity } from '@backstage/catalog-model';
import type { Knex } from 'knex';

/** What a write to the directory changed, for those who built on it. */
export interface DirectoryChange {
  /** Entities that were added, changed or removed. */
  entityRefs: string[];
  /** Old and new link keys of entities whose links may differ now. */
  linkKeys: string[];
  /**
   * Users and groups, and e-mail addresses of users, that exist, are active or
   * are called differently than before: what names them must be judged anew.
   */
  ownerRefs: string[];
  /** Entities that were added or removed, or whose owner changed. */
  ownedEntityRefs: string[];
}

/** Called in the transaction that made the change, so that no change is ever lost. */
export type OnDirectoryChange = (
  tx: Knex.Transaction,
  change: DirectoryChange,
) => Promise<void>;

/**
 * Told of every page of a reading, after it was taken over: the entities that the
 * directory holds, by ref, as the catalog shows them.
 */
export type PageObserver = (
  entities: ReadonlyMap<string, Entity>,
) => Promise<void>;
