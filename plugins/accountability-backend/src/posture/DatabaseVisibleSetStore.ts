import type { Knex } from 'knex';
import { insertRows, selectIn } from '../db';
import { toInstant } from '../time';
import type { Visibility } from './Visibility';

/** Entities that callers under the same conditions may read, for a short while. */
export class DatabaseVisibleSetStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  /** Those of the entities that a caller may read. */
  async among(
    entityRefs: readonly string[],
    { entities }: Pick<Visibility, 'entities'>,
  ): Promise<Set<string>> {
    if (entities === 'all') return new Set(entityRefs);
    if (entities === 'none') return new Set();
    const rows = await selectIn<{ entity_ref: string }>(entityRefs, piece =>
      this.#knex('posture_visible_entities')
        .select('entity_ref')
        .where({ set_id: entities.setId })
        .whereIn('entity_ref', piece),
    );
    return new Set(rows.map(row => row.entity_ref));
  }

  /** Whether a set was made at or after `since`. */
  async isFresh(id: string, since: Date): Promise<boolean> {
    const row = await this.#knex('posture_visible_sets')
      .where({ id })
      .where('made_at', '>=', toInstant(since))
      .first('id');
    return row !== undefined;
  }

  /** Replaces a set, and drops those nobody asked for since `dropBefore`. */
  async replace(
    id: string,
    options: { entityRefs: readonly string[]; now: Date; dropBefore: Date },
  ): Promise<void> {
    await this.#knex.transaction(async tx => {
      await tx('posture_visible_sets')
        .insert({ id, made_at: toInstant(options.now) })
        .onConflict('id')
        .merge();
      await tx('posture_visible_entities').where({ set_id: id }).delete();
      await insertRows(
        tx,
        'posture_visible_entities',
        [...new Set(options.entityRefs)].map(ref => ({
          set_id: id,
          entity_ref: ref,
        })),
      );
      const stale = tx('posture_visible_sets')
        .select('id')
        .where('made_at', '<', toInstant(options.dropBefore));
      await tx('posture_visible_entities').whereIn('set_id', stale).delete();
      await tx('posture_visible_sets')
        .where('made_at', '<', toInstant(options.dropBefore))
        .delete();
    });
  }
}
