import type { Knex } from 'knex';
import type { PolicyExemption } from 'backstage-plugin-accountability-common';
import { insertRows, updateRows, writeIn } from '../db';
import { toInstant } from '../time';

/** An exemption that stands, as one source told it. */
export interface KnownExemption extends PolicyExemption {
  id: number;
  engine: string;
  sourceId: string;
  sourceTitle: string;
  firstSeenAt: string;
}

interface ExemptionRow {
  id: number;
  source_id: string;
  engine: string;
  reference: string;
  title: string;
  policies: string;
  expires_at: string | null;
  exception: string | null;
  first_seen_at: string;
  gone_at: string | null;
}

const COLUMNS = ['title', 'policies', 'expires_at', 'exception'] as const;

/** What policy engines let pass, as the sources tell it. */
export class DatabaseExemptionStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  /**
   * Takes over what a source tells of an engine, in the caller's transaction. What is
   * not among it is gone only when the source looked at everything.
   */
  async keep(told: {
    sourceId: string;
    engine: string;
    /** Each reference once. */
    exemptions: readonly PolicyExemption[];
    complete: boolean;
    now: Date;
  }): Promise<void> {
    const { sourceId, engine, exemptions, complete } = told;
    const now = toInstant(told.now);
    const rows: ExemptionRow[] = await this.#knex('inventory_exemptions').where(
      { source_id: sourceId, engine },
    );
    const known = new Map(rows.map(row => [row.reference, row]));
    const made: object[] = [];
    const changed: ({ id: number } & Record<string, unknown>)[] = [];
    for (const exemption of exemptions) {
      const { reference } = exemption;
      const row = known.get(reference);
      const columns = { ...columnsOf(exemption), gone_at: null };
      if (!row) {
        const first = { reference, first_seen_at: now };
        made.push({ source_id: sourceId, engine, ...first, ...columns });
      } else if (
        row.gone_at !== null ||
        COLUMNS.some(name => row[name] !== columns[name])
      ) {
        changed.push({ id: row.id, ...columns });
      }
      known.delete(reference);
    }
    await insertRows(this.#knex, 'inventory_exemptions', made);
    await updateRows(this.#knex, 'inventory_exemptions', changed);
    if (!complete) return;
    const gone = [...known.values()].filter(({ gone_at }) => gone_at === null);
    await writeIn(
      gone.map(({ id }) => id),
      piece =>
        this.#knex('inventory_exemptions')
          .whereIn('id', piece)
          .update({ gone_at: now }),
    );
  }

  /** What those that stand now name and when they end: each once, with how many say so. */
  async named(): Promise<
    (Pick<KnownExemption, 'exception' | 'expiresAt'> & { count: number })[]
  > {
    const rows: (Pick<ExemptionRow, 'exception' | 'expires_at'> & {
      n: number | string;
    })[] = await this.#standing()
      .select('x.exception', 'x.expires_at')
      .count({ n: 'x.id' })
      .groupBy('x.exception', 'x.expires_at');
    return rows.map(row => ({
      expiresAt: row.expires_at ?? undefined,
      exception: row.exception ?? undefined,
      count: Number(row.n),
    }));
  }

  /** Those that stand now, of sources that are still configured, by their ids. */
  async page(after: number, limit: number): Promise<KnownExemption[]> {
    const rows: (ExemptionRow & { source_title: string })[] =
      await this.#standing()
        .select('x.*', 's.title as source_title')
        .where('x.id', '>', after)
        .orderBy('x.id')
        .limit(limit);
    return rows.map(row => ({
      ...{ id: row.id, engine: row.engine, reference: row.reference },
      ...{ title: row.title, policies: JSON.parse(row.policies) },
      expiresAt: row.expires_at ?? undefined,
      exception: row.exception ?? undefined,
      ...{ sourceId: row.source_id, sourceTitle: row.source_title },
      firstSeenAt: row.first_seen_at,
    }));
  }

  #standing(): Knex.QueryBuilder {
    return this.#knex('inventory_exemptions as x')
      .join('inventory_sources as s', 's.id', 'x.source_id')
      .where('s.configured', true)
      .whereNull('x.gone_at');
  }
}

function columnsOf({ title, policies, expiresAt, exception }: PolicyExemption) {
  return {
    ...{ title, policies: JSON.stringify(policies) },
    expires_at: expiresAt ? toInstant(new Date(expiresAt)) : null,
    exception: exception ?? null,
  };
}
