import type { Knex } from 'knex';
import type { Sample } from 'backstage-plugin-accountability-common';
import { insertRows, selectIn } from '../db';
import { toInstant } from '../time';

/** A number that holds for every outcome with its measure. */
export const EVERY_OUTCOME = '';

// Every hour of five years; more is thinned out anyway.
const MOST_READ = 50_000;

/** Whose numbers are asked for. */
export interface MeasuredOutcome {
  outcomeRef: string;
  measureId: string;
}

interface SampleRow {
  measure_id: string;
  outcome_ref: string;
  at: string;
  value: number;
  source: string;
  note: string | null;
}

/** Samples, which only grow. Runs in the caller's transaction. */
export class DatabaseSampleStore {
  readonly #tx: Knex;

  constructor(tx: Knex) {
    this.#tx = tx;
  }

  async add(
    of: MeasuredOutcome,
    samples: readonly Sample[],
    now: Date,
  ): Promise<void> {
    await insertRows(
      this.#tx,
      'measures_samples',
      samples.map(({ at, value, source, note }) => ({
        measure_id: of.measureId,
        outcome_ref: of.outcomeRef,
        ...{ at, value, source, note: note ?? null },
        received_at: toInstant(now),
      })),
    );
  }

  /** What is kept of these very instants. */
  async at(
    of: MeasuredOutcome,
    instants: readonly string[],
  ): Promise<Map<string, number>> {
    const rows = await selectIn<SampleRow>(instants, piece =>
      this.#tx('measures_samples')
        .where({ measure_id: of.measureId, outcome_ref: of.outcomeRef })
        .whereIn('at', piece)
        .select('at', 'value'),
    );
    return new Map(rows.map(({ at, value }) => [at, value]));
  }

  /** The last samples of each outcome, oldest first. */
  async recent(
    of: readonly MeasuredOutcome[],
    most: number,
  ): Promise<Map<string, Sample[]>> {
    const measures = new Map<string, string>(
      of.map(o => [o.outcomeRef, o.measureId]),
    );
    const ids = [...new Set(measures.values())];
    const ranked = (refs: readonly (string | number)[]) =>
      this.#tx('measures_samples')
        .whereIn('measure_id', ids)
        .whereIn('outcome_ref', refs)
        .select('measure_id', 'outcome_ref', 'at', 'value', 'source', 'note')
        .rowNumber('n', over =>
          over.partitionBy(['measure_id', 'outcome_ref']).orderBy('at', 'desc'),
        );
    const rows = await selectIn<SampleRow>(
      [EVERY_OUTCOME, ...measures.keys()],
      piece => this.#tx.from(ranked(piece).as('r')).where('n', '<=', most),
    );
    const series = new Map<string, SampleRow[]>();
    for (const row of rows) {
      const name = seriesOf(row.measure_id, row.outcome_ref);
      const known = series.get(name);
      if (known) known.push(row);
      else series.set(name, [row]);
    }
    return new Map(
      [...measures].map(([ref, id]) => [
        ref,
        inOrder([
          ...(series.get(seriesOf(id, EVERY_OUTCOME)) ?? []),
          ...(series.get(seriesOf(id, ref)) ?? []),
        ]).slice(-most),
      ]),
    );
  }

  /** Samples of one outcome since then, oldest first. */
  async since(of: MeasuredOutcome, since: Date): Promise<Sample[]> {
    const rows: SampleRow[] = await this.#tx('measures_samples')
      .where('measure_id', of.measureId)
      .whereIn('outcome_ref', [EVERY_OUTCOME, of.outcomeRef])
      .where('at', '>=', toInstant(since))
      .orderBy('at', 'desc')
      .limit(MOST_READ);
    return inOrder(rows);
  }
}

function seriesOf(measureId: string, outcomeRef: string): string {
  return `${measureId} ${outcomeRef}`;
}

/** By time; where both hold for an instant, the number of the outcome alone counts. */
function inOrder(rows: readonly SampleRow[]): Sample[] {
  const byTime = new Map<string, SampleRow>();
  for (const row of rows) {
    if (row.outcome_ref !== EVERY_OUTCOME || !byTime.has(row.at)) {
      byTime.set(row.at, row);
    }
  }
  return [...byTime.values()]
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ at, value, source, note }) => ({
      ...{ at, value, source },
      note: note ?? undefined,
    }));
}
