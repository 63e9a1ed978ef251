import type { Knex } from 'knex';
import { z } from 'zod';
import type { Cadence } from 'backstage-plugin-accountability-common';
import type { Viewer } from '../controls';
import {
  cursorText,
  decodeCursor,
  encodeCursor,
  selectIn,
  upsertRows,
  writeIn,
} from '../db';
import { toInstant } from '../time';
import { applyOutcomeVisibility } from './outcomeQuery';

/** When the next review of an outcome is due. */
export interface DueReviewRow {
  outcomeRef: string;
  cadence: Cadence;
  dueAt: string;
  lastHeldAt?: string;
}

interface Row {
  outcome_ref: string;
  cadence: Cadence;
  due_at: string;
  last_held_at: string | null;
}

const placeSchema = z
  .object({ dueAt: cursorText, outcomeRef: cursorText })
  .strict();

/** When reviews are due; follows from the cadence and from what was held. */
export class DatabaseDueReviewStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async get(outcomeRef: string): Promise<DueReviewRow | undefined> {
    const row = await this.#knex<Row>('outcomes_reviews_due')
      .where({ outcome_ref: outcomeRef })
      .first();
    return row && fromRow(row);
  }

  /** When reviews of these outcomes are due; those without a cadence are left out. */
  async dueOf(
    outcomeRefs: Iterable<string>,
  ): Promise<Map<string, DueReviewRow>> {
    const rows = await selectIn<Row>(outcomeRefs, piece =>
      this.#knex('outcomes_reviews_due').whereIn('outcome_ref', piece),
    );
    return new Map(rows.map(row => [row.outcome_ref, fromRow(row)]));
  }

  /**
   * Writes what differs for these outcomes, and answers with those; one that is not
   * among the due has none.
   */
  async replace(
    outcomeRefs: readonly string[],
    due: readonly DueReviewRow[],
  ): Promise<string[]> {
    const before = new Map(
      (
        await selectIn<Row>(outcomeRefs, piece =>
          this.#knex('outcomes_reviews_due').whereIn('outcome_ref', piece),
        )
      ).map(row => [row.outcome_ref, row]),
    );
    const rows = due
      .map(toRow)
      .filter(
        row =>
          JSON.stringify(row) !==
          JSON.stringify(orderOf(before.get(row.outcome_ref))),
      );
    await upsertRows(this.#knex, 'outcomes_reviews_due', {
      ...{ rows, key: ['outcome_ref'] },
    });
    const kept = new Set(due.map(({ outcomeRef }) => outcomeRef));
    const gone = [...before.keys()].filter(ref => !kept.has(ref));
    await writeIn(gone, piece =>
      this.#knex('outcomes_reviews_due').whereIn('outcome_ref', piece).delete(),
    );
    return [...rows.map(row => row.outcome_ref), ...gone];
  }

  /** Due reviews of outcomes that the viewer may see, the earliest first. */
  async page(options: {
    viewer: Viewer;
    now: Date;
    /** Only what was due before. */
    before?: Date;
    limit: number;
    cursor?: string;
  }): Promise<{ items: DueReviewRow[]; nextCursor?: string }> {
    const { before, limit, cursor } = options;
    const query = this.#knex('outcomes_reviews_due as d')
      .join('outcomes_outcomes as o', 'o.ref', 'd.outcome_ref')
      .select('d.*')
      .orderBy(['d.due_at', 'd.outcome_ref'])
      .limit(limit + 1);
    applyOutcomeVisibility(query, options, this.#knex);
    if (before) query.where('d.due_at', '<', toInstant(before));
    if (cursor) {
      const { dueAt, outcomeRef } = decodeCursor(cursor, placeSchema);
      query.whereRaw('(d.due_at > ? or (d.due_at = ? and d.outcome_ref > ?))', [
        dueAt,
        dueAt,
        outcomeRef,
      ]);
    }
    const found: Row[] = await query;
    const items = found.slice(0, limit).map(fromRow);
    return {
      items,
      nextCursor: found.length > limit ? placeOf(items.at(-1)!) : undefined,
    };
  }
}

function toRow(due: DueReviewRow): Row {
  return {
    outcome_ref: due.outcomeRef,
    cadence: due.cadence,
    due_at: due.dueAt,
    last_held_at: due.lastHeldAt ?? null,
  };
}

function orderOf(row: Row | undefined): Row | undefined {
  return row && toRow(fromRow(row));
}

function fromRow(row: Row): DueReviewRow {
  return {
    outcomeRef: row.outcome_ref,
    cadence: row.cadence,
    dueAt: row.due_at,
    lastHeldAt: row.last_held_at ?? undefined,
  };
}

function placeOf({ dueAt, outcomeRef }: DueReviewRow): string {
  return encodeCursor({ dueAt, outcomeRef });
}
