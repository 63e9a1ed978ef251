import type { Knex } from 'knex';
import { z } from 'zod';
import type { Viewer } from '../controls';
import { cursorText, decodeCursor, encodeCursor } from '../db';
import { outcomeQuery, type OutcomeFilter } from './outcomeQuery';

const placeSchema = z.object({ title: cursorText, ref: cursorText }).strict();

/** Which outcomes there are, page by page in the order of their titles. */
export class DatabaseOutcomeListStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async page(
    options: OutcomeFilter & {
      viewer: Viewer;
      now: Date;
      limit: number;
      cursor?: string;
    },
  ): Promise<{ refs: string[]; nextCursor?: string; totalCount: number }> {
    const { limit, cursor } = options;
    const query = outcomeQuery(this.#knex, options, options)
      .select('o.title', 'o.ref')
      .orderBy(['o.title', 'o.ref'])
      .limit(limit + 1);
    if (cursor) {
      const { title, ref } = decodeCursor(cursor, placeSchema);
      query.whereRaw('(o.title > ? or (o.title = ? and o.ref > ?))', [
        title,
        title,
        ref,
      ]);
    }
    const found: z.infer<typeof placeSchema>[] = await query;
    const rows = found.slice(0, limit);
    const [count] = await outcomeQuery(this.#knex, options, options).count({
      n: '*',
    });
    return {
      refs: rows.map(({ ref }) => ref),
      nextCursor: found.length > limit ? encodeCursor(rows.at(-1)!) : undefined,
      totalCount: Number(count.n),
    };
  }

  /** Every outcome in force that the viewer may see. */
  async inForce(options: { viewer: Viewer; now: Date }): Promise<string[]> {
    return outcomeQuery(this.#knex, {}, options)
      .orderBy('o.ref')
      .pluck('o.ref');
  }

  /** Every outcome that the viewer may see, in force or not. */
  async all(options: { viewer: Viewer; now: Date }): Promise<string[]> {
    return outcomeQuery(this.#knex, { all: 'true' }, options)
      .orderBy('o.ref')
      .pluck('o.ref');
  }

  /** Whether there is such an outcome that the viewer may see. */
  async maySee(
    ref: string,
    options: { viewer: Viewer; now: Date },
  ): Promise<boolean> {
    const row = await outcomeQuery(this.#knex, { all: 'true' }, options)
      .where('o.ref', ref)
      .first('o.ref');
    return row !== undefined;
  }
}
