import type { ScorecardMover } from 'backstage-plugin-accountability-common';
import type { Knex } from 'knex';
import type { Visibility } from '../posture';
import { memberQuery, memberTitle } from './memberQuery';
import type { Dimension } from './membersOfCohorts';

const COUNTS = [
  ...(['identities', 'ownerless'] as const),
  ...(['pass', 'fail', 'excepted', 'unknown'] as const),
];

type MovedRow = Record<(typeof COUNTS)[number], number | string> & {
  ref: string;
  title: string;
  left: number | string;
};

/** Members whose ownerless identities changed between the ends of two days. */
export class DatabaseMoverStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  /** Those that got worse, or better, most; both days must have been counted. */
  async moved(options: {
    by: Exclude<Dimension, 'organisation'>;
    from: string;
    to: string;
    direction: 'worse' | 'better';
    visibility: Visibility;
    limit: number;
  }): Promise<ScorecardMover[]> {
    const { by, direction, limit } = options;
    const knex = this.#knex;
    const more = direction === 'worse' ? '>' : '<';
    const query = knex
      .with('moved', this.#changes(options))
      .from('moved as m')
      .where('m.ownerless', more, 0)
      .orderByRaw(
        `m.ownerless ${direction === 'worse' ? 'desc' : 'asc'}, m.ref`,
      )
      .limit(limit)
      .select('m.*');
    if (by === 'group') {
      // Where one below moved as much, that is the one.
      query.whereNotExists(
        knex('directory_group_closure as c')
          .join('moved as b', 'b.ref', 'c.descendant_ref')
          .whereRaw('c.ancestor_ref = m.ref')
          .where('c.depth', '>', 0)
          .whereRaw(`b.ownerless ${more}= m.ownerless`)
          .select('c.depth'),
      );
    }
    const rows: MovedRow[] = await query;
    return rows.map(toMover);
  }

  /** Visible members that have more or fewer, by how many of each. */
  #changes(options: {
    by: Exclude<Dimension, 'organisation'>;
    from: string;
    to: string;
    visibility: Visibility;
  }): Knex.QueryBuilder {
    const { by, from, to, visibility } = options;
    const knex = this.#knex;
    const sum = (column: string) =>
      knex.raw('sum(case when d.day = ? then ?? else -?? end)', [
        ...[to, `d.${column}`, `d.${column}`],
      ]);
    const changes = knex('scorecard_days as d')
      .where('d.dimension', by)
      .whereIn('d.day', [from, to])
      .groupBy('d.member_ref')
      .select('d.member_ref', {
        ...Object.fromEntries(COUNTS.map(name => [name, sum(name)])),
        left: knex.raw('sum(case when d.day = ? then d.ownerless else 0 end)', [
          to,
        ]),
      });
    return memberQuery(knex, by, visibility)
      .join(changes.as('n'), 'n.member_ref', 'm.ref')
      .whereNot('n.ownerless', 0)
      .select('m.ref', { title: knex.raw(memberTitle(by)) })
      .select(COUNTS.map(name => `n.${name}`))
      .select('n.left');
  }
}

function toMover({ ref, title, left, ...counts }: MovedRow): ScorecardMover {
  // Counts come as texts from PostgreSQL.
  const count = (name: (typeof COUNTS)[number]) => Number(counts[name]);
  return {
    ...{ ref, title, ownerless: Number(left) },
    change: {
      identities: count('identities'),
      ownerless: count('ownerless'),
      pass: count('pass'),
      fail: count('fail'),
      excepted: count('excepted'),
      unknown: count('unknown'),
    },
  };
}
