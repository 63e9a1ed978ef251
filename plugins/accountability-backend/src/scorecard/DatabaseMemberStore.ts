import type { Knex } from 'knex';
import { z } from 'zod';
import { cursorText } from '../db';
import { NOT_IN_FORCE } from '../outcomes';
import { applyEntityVisibility, type Visibility } from '../posture';
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
    const title = by === 'outcome' ? 'm.title' : 'coalesce(m.title, m.name)';
    const query =
      by === 'outcome'
        ? knex('outcomes_outcomes as m')
        : knex('directory_entities as m');
    applyEntityVisibility(query, { column: 'm.ref', visibility, knex });
    if (by === 'group') {
      query.where('m.kind', 'group');
      const above = knex('directory_group_closure')
        .select('descendant_ref')
        .where('depth', 1);
      if (under) query.whereIn('m.ref', above.where('ancestor_ref', under));
      else query.whereNotIn('m.ref', above);
    } else if (by === 'owner') {
      query.whereIn(
        'm.ref',
        knex('scorecard_cohorts').select('owner_ref').where('state', 'owned'),
      );
    } else if (by === 'outcome') {
      query.whereNotIn('m.status', [...NOT_IN_FORCE]);
    } else query.where('m.kind', by);
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
