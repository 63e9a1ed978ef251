import type { Knex } from 'knex';
import type { ReviewRecord } from 'backstage-plugin-accountability-common';
import { insertReturning, insertRows, selectIn, upsertRows } from '../db';
import { canonicalText } from '../definitions';
import { nextEntry } from './chain';
import type { BoardPack, Review, ReviewDeed, ReviewEntry } from './Review';

interface ReviewRow {
  id: number;
  subject_ref: string;
  title: string;
  state: Review['state'];
  opened_at: string;
  opened_by: string;
  held_at: string | null;
  next_on: string | null;
  corrected: boolean | number;
  record: string;
  hash: string;
}

interface EntryRow {
  subject_ref: string;
  sequence: number;
  review_id: number;
  what: ReviewEntry['what'];
  at: string;
  by: string;
  reason: string | null;
  content: string;
  hash: string;
  previous_hash: string | null;
}

/** Where the chain of a subject ends. */
export type ReviewHead = Pick<ReviewEntry, 'sequence' | 'hash'> | undefined;

/** Reviews and their entries, which only grow. Runs in the caller's transaction. */
export class DatabaseReviewStore {
  readonly #tx: Knex;

  constructor(tx: Knex) {
    this.#tx = tx;
  }

  async get(id: number): Promise<Review | undefined> {
    const row = await this.#tx<ReviewRow>('reviews_reviews')
      .where({ id })
      .first();
    return row && fromRow(row);
  }

  /** Reviews that are open, by subject. */
  async open(subjects: Iterable<string>): Promise<Map<string, Review>> {
    const rows = await selectIn<ReviewRow>(subjects, piece =>
      this.#tx('reviews_reviews')
        .whereIn('subject_ref', piece)
        .where({ state: 'open' }),
    );
    return new Map(rows.map(row => [row.subject_ref, fromRow(row)]));
  }

  /** Held reviews of a subject, newest first. */
  async held(subject: string, limit: number): Promise<Review[]> {
    const rows: ReviewRow[] = await this.#tx('reviews_reviews')
      .where({ subject_ref: subject, state: 'closed' })
      .orderBy('id', 'desc')
      .limit(limit);
    return rows.map(fromRow);
  }

  /**
   * Where the chain of a subject ends. Read it before what a decision looks at, and
   * hand it on: then nothing can happen in between unnoticed.
   */
  async head(subject: string): Promise<ReviewHead> {
    return this.#tx<EntryRow>('reviews_entries')
      .where({ subject_ref: subject })
      .orderBy('sequence', 'desc')
      .first('sequence', 'hash');
  }

  /** Keeps a new review with the outcomes that it looks at. */
  async begin(
    head: ReviewHead,
    opening: ReviewDeed & { after: Omit<Review, 'id' | 'hash'> },
    outcomes: readonly string[],
  ): Promise<Review> {
    const { after, ...deed } = opening;
    const [{ id }] = await insertReturning<{ id: number }>(
      this.#tx,
      'reviews_reviews',
      { rows: [{ ...toRow(after), hash: '' }], returning: ['id'] },
    );
    await insertRows(
      this.#tx,
      'reviews_outcomes',
      outcomes.map(ref => ({
        review_id: id,
        outcome_ref: ref,
        decided: false,
      })),
    );
    return this.#append(head, deed, { ...after, id, hash: '' });
  }

  /** Adds an entry about a review, and keeps how it stands after it. */
  async continue(
    head: ReviewHead,
    step: ReviewDeed & { after: Review },
    decidedAbout?: readonly string[],
  ): Promise<Review> {
    const { after, ...deed } = step;
    if (decidedAbout) {
      await this.#tx('reviews_outcomes')
        .where({ review_id: after.id })
        .update({ decided: false });
      await upsertRows(this.#tx, 'reviews_outcomes', {
        rows: decidedAbout.map(ref => ({
          review_id: after.id,
          outcome_ref: ref,
          decided: true,
        })),
        key: ['review_id', 'outcome_ref'],
      });
    }
    return this.#append(head, deed, after);
  }

  /** Entries about a review, oldest first. */
  async entries(reviewId: number): Promise<ReviewEntry[]> {
    const rows: EntryRow[] = await this.#tx('reviews_entries')
      .where({ review_id: reviewId })
      .orderBy('sequence');
    return rows.map(fromEntryRow);
  }

  /** Outcomes that a review looked at. */
  async outcomesOf(reviewId: number): Promise<string[]> {
    return this.#tx('reviews_outcomes')
      .where({ review_id: reviewId })
      .orderBy('outcome_ref')
      .pluck('outcome_ref');
  }

  async #append(
    head: ReviewHead,
    deed: ReviewDeed,
    review: Review,
  ): Promise<Review> {
    const { subject, id: reviewId } = review;
    const entry = nextEntry(head, { ...deed, subject, reviewId });
    await insertRows(this.#tx, 'reviews_entries', [toEntryRow(entry)]);
    const after = { ...review, hash: entry.hash };
    await this.#tx('reviews_reviews')
      .where({ id: reviewId })
      .update({ ...toRow(after), hash: entry.hash });
    return after;
  }
}

/** The board pack that an opening entry froze. */
export function boardPackOf(entries: readonly ReviewEntry[]): BoardPack {
  return JSON.parse(entries.find(({ what }) => what === 'open')!.content);
}

function toRow(
  review: Omit<Review, 'id' | 'hash'>,
): Omit<ReviewRow, 'id' | 'hash'> {
  return {
    subject_ref: review.subject,
    title: review.title,
    state: review.state,
    opened_at: review.openedAt,
    opened_by: review.openedBy,
    held_at: review.heldAt ?? null,
    next_on: review.nextOn ?? null,
    corrected: review.corrected,
    record: canonicalText(review.record),
  };
}

/** A review as a row tells it. */
export function fromRow(row: ReviewRow): Review {
  return {
    id: row.id,
    subject: row.subject_ref,
    title: row.title,
    state: row.state,
    openedAt: row.opened_at,
    openedBy: row.opened_by,
    heldAt: row.held_at ?? undefined,
    nextOn: row.next_on ?? undefined,
    corrected: Boolean(row.corrected),
    record: JSON.parse(row.record) as ReviewRecord,
    hash: row.hash,
  };
}

function toEntryRow(entry: ReviewEntry): EntryRow {
  const { subject, reviewId, reason, previousHash, ...rest } = entry;
  return {
    ...rest,
    subject_ref: subject,
    review_id: reviewId,
    reason: reason ?? null,
    previous_hash: previousHash ?? null,
  };
}

function fromEntryRow(row: EntryRow): ReviewEntry {
  return {
    subject: row.subject_ref,
    sequence: row.sequence,
    reviewId: row.review_id,
    what: row.what,
    at: row.at,
    by: row.by,
    reason: row.reason ?? undefined,
    content: row.content,
    hash: row.hash,
    previousHash: row.previous_hash ?? undefined,
  };
}
