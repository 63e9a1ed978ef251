import type { Knex } from 'knex';
import { toInstant } from '../time';
import type { RegisteredSource, SourceState } from './SourceState';

interface SourceRow {
  id: string;
  title: string;
  provider: string;
  scope: string;
  way: RegisteredSource['way'];
  capabilities: string;
  configured: boolean | number;
  last_complete_at: string | null;
}

/** Sources and the leases that let only one import of each run at a time. */
export class DatabaseSourceStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  /** Makes the configured sources known and marks the others as no longer configured. */
  async registerConfigured(
    sources: readonly RegisteredSource[],
  ): Promise<void> {
    await this.#knex.transaction(async tx => {
      for (const source of sources)
        await new DatabaseSourceStore(tx).register(source, true);
      await tx('inventory_sources')
        .whereNotIn(
          'id',
          sources.map(source => source.id),
        )
        .whereIn('way', ['schedule', 'file'])
        .update({ configured: false });
    });
  }

  async register(source: RegisteredSource, configured: boolean): Promise<void> {
    await this.#knex('inventory_sources')
      .insert({
        id: source.id,
        title: source.title,
        provider: source.provider,
        scope: source.scope,
        way: source.way,
        capabilities: JSON.stringify({
          tells: source.tells,
          cannotTell: source.cannotTell,
        }),
        configured,
      })
      .onConflict('id')
      .merge();
  }

  async get(id: string): Promise<SourceState | undefined> {
    const row: SourceRow | undefined = await this.#knex('inventory_sources')
      .where({ id })
      .first();
    return row && fromRow(row);
  }

  async list(): Promise<SourceState[]> {
    const rows: SourceRow[] = await this.#knex('inventory_sources').orderBy(
      'id',
    );
    return rows.map(fromRow);
  }

  /**
   * Sources without a single complete run that what is known depends on: those that are
   * configured, and those that somebody began to push or drop in for a scope that no
   * other source has read completely. Whoever mistypes an id takes nothing away from
   * what another one told.
   */
  async neverCompleted(): Promise<SourceState[]> {
    const readByAnother = this.#knex('inventory_sources as o')
      .select('o.id')
      .whereRaw('o.provider = s.provider')
      .whereRaw('o.scope = s.scope')
      .where('o.configured', true)
      .whereNotNull('o.last_complete_at');
    const rows: SourceRow[] = await this.#knex('inventory_sources as s')
      .where('s.configured', true)
      .whereNull('s.last_complete_at')
      .where(expected =>
        expected
          .whereNotIn('s.way', ['push', 'upload'])
          .orWhereNotExists(readByAnother),
      );
    return rows.map(fromRow);
  }

  /** Ids of sources that are read on a schedule, and of which no reading has ended. */
  async neverRead(): Promise<string[]> {
    return this.#knex('inventory_sources as s')
      .where({ configured: true })
      .whereNotIn('s.way', ['push', 'upload'])
      .whereNotExists(
        this.#knex('inventory_runs as r')
          .select(this.#knex.raw('1'))
          .whereRaw('r.source_id = s.id')
          .whereNotNull('r.finished_at'),
      )
      .orderBy('s.id')
      .pluck('s.id');
  }

  /** Identities present in each source. */
  async identityCounts(): Promise<Map<string, number>> {
    const rows: { source_id: string; n: number | string }[] = await this.#knex(
      'inventory_presences',
    )
      .select('source_id', this.#knex.raw('count(*) as n'))
      .whereNull('gone_at')
      .groupBy('source_id');
    return new Map(rows.map(row => [row.source_id, Number(row.n)]));
  }

  /** Takes or renews the lease; false while another holder has it. */
  async lease(
    id: string,
    lease: { holder: string; now: Date; until: Date },
  ): Promise<boolean> {
    const taken = await this.#knex('inventory_sources')
      .where({ id })
      .where(free =>
        free
          .whereNull('lease_until')
          .orWhere('lease_until', '<', toInstant(lease.now))
          .orWhere('lease_holder', lease.holder),
      )
      .update({
        lease_holder: lease.holder,
        lease_until: toInstant(lease.until),
      });
    return taken === 1;
  }

  /** Passes a lease on, keeping its end. */
  async handOver(
    id: string,
    lease: { from: string; to: string },
  ): Promise<void> {
    await this.#knex('inventory_sources')
      .where({ id, lease_holder: lease.from })
      .update({ lease_holder: lease.to });
  }

  async release(id: string, holder: string): Promise<void> {
    await this.#knex('inventory_sources')
      .where({ id, lease_holder: holder })
      .update({ lease_holder: null, lease_until: null });
  }

  async recordComplete(id: string, at: Date): Promise<void> {
    await this.#knex('inventory_sources')
      .where({ id })
      .update({ last_complete_at: toInstant(at) });
  }
}

function fromRow(row: SourceRow): SourceState {
  return {
    id: row.id,
    title: row.title,
    provider: row.provider,
    scope: row.scope,
    way: row.way,
    ...JSON.parse(row.capabilities),
    configured: Boolean(row.configured),
    lastCompleteAt: row.last_complete_at ?? undefined,
  };
}
