import type { Entity } from '@backstage/catalog-model';
import type { Knex } from 'knex';
import { DatabaseDirectoryStore } from '../DatabaseDirectoryStore';
import { DatabasePictureStore } from '../DatabasePictureStore';
import type { DirectoryChange } from '../DirectoryChange';
import type { DirectoryPolicy } from '../DirectoryPolicy';
import { refreshDirectory } from '../refreshDirectory';
import { pages, policy as lenient } from './entities';

export const NOW = new Date('2026-11-24T12:00:00.000Z');

/** A directory in a database, and everything that it told. */
export async function aDirectory(knex: Knex) {
  const changes: DirectoryChange[] = [];
  const pictures = new DatabasePictureStore(knex);
  const refresh = (
    entities: AsyncIterable<Entity[]> | Entity[],
    options: { now?: Date; policy?: DirectoryPolicy } = {},
  ) => {
    changes.length = 0;
    return refreshDirectory({
      entities: Array.isArray(entities) ? pages(entities) : entities,
      store: pictures,
      policy: options.policy ?? lenient,
      now: options.now ?? NOW,
      onChange: async (_tx, change) => {
        changes.push(change);
      },
    });
  };
  return {
    knex,
    refresh,
    pictures,
    directory: new DatabaseDirectoryStore(knex),
    /** All that was told since the last refresh began, in order of the alphabet. */
    told: (what: keyof DirectoryChange) =>
      [...new Set(changes.flatMap(change => change[what]))].sort(),
  };
}
