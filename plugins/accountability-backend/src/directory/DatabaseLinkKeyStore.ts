import type { Knex } from 'knex';
import { selectIn } from '../db';

/** The link keys of entities, the other way round from looking entities up by key. */
export class DatabaseLinkKeyStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async keysOf(entityRefs: readonly string[]): Promise<Map<string, string[]>> {
    const rows = await selectIn<{ entity_ref: string; key: string }>(
      entityRefs,
      piece =>
        this.#knex('directory_link_keys')
          .select('entity_ref', 'key')
          .whereIn('entity_ref', piece),
    );
    const keys = new Map<string, string[]>();
    for (const row of rows) {
      const of = keys.get(row.entity_ref) ?? [];
      of.push(row.key);
      keys.set(row.entity_ref, of);
    }
    return keys;
  }

  /** Entities with a key that starts so. */
  async entitiesWithPrefix(prefix: string): Promise<string[]> {
    return (
      this.#knex('directory_link_keys')
        .distinct('entity_ref')
        // Not a range: databases with a linguistic order sort prefixes elsewhere.
        .whereRaw(`?? like ? escape '\\'`, [
          'key',
          `${prefix.replace(/[\\%_]/g, '\\$&')}%`,
        ])
        .pluck('entity_ref')
    );
  }
}
