import type { Knex } from 'knex';
import { z } from 'zod';
import { cursorText } from '../db';
import type { Visibility } from '../posture';
import { memberQuery, memberTitle } from './memberQuery';
import type { Dimension } from './membersOfCohorts';

/** A member of a dimension, as a row is headed. */
export interface Member {
  ref: string;
  title: string;
  expandable: boolean;
}

/** Where a page of members ended. */
export const memberPlaceSchema = z
  .object({ title: cursorText, ref: cursorText })
  .strict();

/** Members of dimensions by title, as far as a caller may read them in the catalog. */
export class DatabaseMemberStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async page(options: {
    by: Exclude<Dimension, 'organisation'>;
    under?: string;
    visibility: Visibility;
    limit: number;
    after?: z.infer<typeof memberPlaceSchema>;
  }): Promise<Member[]> {
    const { by, under, visibility, limit, after } = options;
    const knex = this.#knex;
    const title = memberTitle(by);
    const query = memberQuery(knex, by, visibility);
    if (by === 'group') {
      const above = knex('directory_group_closure')
        .select('descendant_ref')
        .where('depth', 1);
      if (under) query.whereIn('m.ref', above.where('ancestor_ref', under));
      else query.whereNotIn('m.ref', above);
    }
    if (after) {
      query.whereRaw(`(${title} > ? or (${title} = ? and m.ref > ?))`, [
        ...[after.title, after.title],
        after.ref,
      ]);
    }
    const below = knex('directory_group_closure as b')
      .whereRaw('b.ancestor_ref = m.ref')
      .where('b.depth', 1)
      .count('*');
    const rows: { ref: string; title: string; below: number | string }[] =
      await query
        .select('m.ref', { title: knex.raw(title), below })
        .orderByRaw(`${title}, m.ref`)
        .limit(limit);
    return rows.map(row => ({
      ref: row.ref,
      title: row.title,
      expandable: by === 'group' && Number(row.below) > 0,
    }));
  }
}
