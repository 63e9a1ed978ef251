import type { Knex } from 'knex';
import { PROGRAMME } from 'backstage-plugin-accountability-common';
import { selectIn } from '../db';
import { fromRow } from './DatabaseReviewStore';
import type { Review } from './Review';

/** What reviews say of an outcome that they looked at. */
export interface HeldReviews {
  /** When one was last held, alone or with the programme. */
  heldAt?: string;
  /** When one last decided about this very outcome. */
  decidedAt?: string;
  /** Agreed in the last review of the outcome alone, where none was held after it. */
  nextOn?: string;
}

/** What was held. Runs in the caller's transaction. */
export class DatabaseHeldReviewStore {
  readonly #tx: Knex;

  constructor(tx: Knex) {
    this.#tx = tx;
  }

  /** Those of the outcomes that a review was held about. */
  async ofOutcomes(
    outcomeRefs: Iterable<string>,
  ): Promise<Map<string, HeldReviews>> {
    const refs = [...outcomeRefs];
    const rows = await selectIn<{
      ref: string;
      held_at: string;
      decided_at: string | null;
    }>(refs, piece =>
      this.#tx('reviews_outcomes as c')
        .join('reviews_reviews as r', 'r.id', 'c.review_id')
        .whereIn('c.outcome_ref', piece)
        .where('r.state', 'closed')
        .groupBy('c.outcome_ref')
        .select({
          ref: 'c.outcome_ref',
          decided_at: this.#tx.raw(
            'max(case when c.decided then r.held_at end)',
          ),
        })
        .max({ held_at: 'r.held_at' }),
    );
    const next = await this.#nextDates(refs);
    return new Map(
      rows.map(row => {
        const nextOn = next.get(row.ref);
        const stillAhead =
          nextOn !== undefined && nextOn > row.held_at.slice(0, 10);
        return [
          row.ref,
          {
            heldAt: row.held_at,
            decidedAt: row.decided_at ?? undefined,
            nextOn: stillAhead ? nextOn : undefined,
          },
        ];
      }),
    );
  }

  /**
   * Reviews of a subject, or that looked at it with the programme, newest first.
   */
  async page(options: {
    subject: string;
    /** Also those of the programme. */
    programme: boolean;
    /** Ids below this one. */
    before?: number;
    limit: number;
  }): Promise<Review[]> {
    const { subject, programme, before, limit } = options;
    const query = this.#tx('reviews_reviews as r')
      .select('r.*')
      .orderBy('r.id', 'desc')
      .limit(limit);
    if (before !== undefined) query.where('r.id', '<', before);
    if (!programme) query.whereNot('r.subject_ref', PROGRAMME);
    if (subject === PROGRAMME) query.where('r.subject_ref', PROGRAMME);
    else {
      query.whereIn(
        'r.id',
        this.#tx('reviews_outcomes')
          .select('review_id')
          .where({ outcome_ref: subject }),
      );
    }
    return (await query).map(fromRow);
  }

  async #nextDates(subjects: readonly string[]): Promise<Map<string, string>> {
    const rows = await selectIn<{ subject_ref: string; next_on: string }>(
      subjects,
      piece =>
        this.#tx('reviews_reviews')
          .select('subject_ref', 'next_on')
          .whereIn(
            'id',
            this.#tx('reviews_reviews')
              .max('id')
              .whereIn('subject_ref', piece)
              .where({ state: 'closed' })
              .groupBy('subject_ref'),
          ),
    );
    return new Map(rows.map(row => [row.subject_ref, row.next_on]));
  }
}
