import type { Knex } from 'knex';
import type {
  IdentityFacets,
  IdentityFilter,
  IdentityPage,
  IdentitySort,
  IdentitySummary,
} from 'backstage-plugin-accountability-common';
import { encodeCursor, selectIn } from '../db';
import { SEVERITY_RANKS } from '../findings';
import { PRIVILEGE_LEVELS } from '../inventory';
import type { Clock } from '../time';
import { decodePlace } from './cursor';
import { exceptedUntil } from './exceptedUntil';
import { applyCriteria, type Permitted } from './IdentityCriteria';
import { rowsFrom, type SortedRow } from './identityOrder';
import { identityQuery } from './identityQuery';
import { summaryColumns, toSummary, type SummaryRow } from './identitySummary';
import { applyEntityVisibility, type Visibility } from './Visibility';

const FACETS: Record<string, string> = {
  provider: 'i.provider',
  scope: 'i.scope',
  kind: 'i.kind',
  status: 'i.status',
  origin: 'i.origin',
  environment: 'i.environment',
  privilege: 'i.privilege',
  ownership: 'o.state',
  reason: 'o.reason',
  severity: 'f.worst',
};

// Of one facet; the most frequent ones.
const MAX_VALUES = 50;

/** The inventory as lists: pages, facets, exports. */
export class DatabaseIdentityListStore {
  readonly #knex: Knex;
  readonly #clock: Clock;

  constructor(knex: Knex, clock: Clock) {
    this.#knex = knex;
    this.#clock = clock;
  }

  async page(options: {
    filter: IdentityFilter;
    visibility: Visibility;
    sort: IdentitySort;
    limit: number;
    cursor?: string;
  }): Promise<IdentityPage> {
    const { visibility, sort, limit } = options;
    const filter = this.#asked(options.filter);
    const cursor = options.cursor
      ? decodePlace(options.cursor, sort)
      : undefined;
    const backwards = cursor?.direction === 'prev';
    const found = await rowsFrom<SummaryRow & SortedRow>(
      this.#knex,
      () =>
        identityQuery(this.#knex, filter, visibility).select(
          summaryColumns(this.#knex),
        ),
      { sort, cursor, limit: limit + 1 },
    );
    const rows = found.slice(0, limit);
    if (backwards) rows.reverse();
    const more = found.length > limit;
    const at = (row: SortedRow, direction: 'next' | 'prev') =>
      encodeCursor({ sort, direction, value: row.sort_value, id: row.id });
    const hasNext = backwards || more;
    const hasPrev = backwards ? more : cursor !== undefined;
    return {
      items: await this.#summaries(rows, visibility),
      nextCursor:
        hasNext && rows.length > 0
          ? at(rows[rows.length - 1], 'next')
          : undefined,
      prevCursor: hasPrev && rows.length > 0 ? at(rows[0], 'prev') : undefined,
      totalCount: await this.count(filter, visibility),
    };
  }

  async count(filter: IdentityFilter, visibility: Visibility): Promise<number> {
    const [row] = await identityQuery(
      this.#knex,
      this.#asked(filter),
      visibility,
    ).count({
      n: '*',
    });
    return Number(row.n);
  }

  /** Ids that match, in pages, for bulk decisions and exports. */
  async *ids(
    filter: IdentityFilter,
    visibility: Visibility,
  ): AsyncGenerator<number[]> {
    let after = 0;
    for (;;) {
      const ids: number[] = await identityQuery(
        this.#knex,
        this.#asked(filter),
        visibility,
      )
        .where('i.id', '>', after)
        .orderBy('i.id')
        .limit(1_000)
        .pluck('i.id');
      if (ids.length === 0) return;
      yield ids;
      after = ids[ids.length - 1];
    }
  }

  /** Those of these identities that a permission covers. */
  async permitted(
    ids: readonly number[],
    permitted: Permitted,
  ): Promise<Set<number>> {
    if (permitted === 'all') return new Set(ids);
    if (permitted === 'none') return new Set();
    const rows = await selectIn<{ id: number }>(ids, piece => {
      const query = this.#knex('inventory_identities as i').select('i.id');
      applyCriteria(query, permitted, this.#knex);
      return query.whereIn('i.id', piece);
    });
    return new Set(rows.map(row => row.id));
  }

  /** Those of these identities that no source reports any more. */
  async goneAmong(ids: readonly number[]): Promise<Set<number>> {
    const rows = await selectIn<{ id: number }>(ids, piece =>
      this.#knex('inventory_identities')
        .select('id')
        .whereIn('id', piece)
        .whereNotNull('gone_at'),
    );
    return new Set(rows.map(row => row.id));
  }

  /** Summaries of these identities, of those the caller may see. */
  async byIds(
    ids: readonly number[],
    visibility: Visibility,
  ): Promise<IdentitySummary[]> {
    const rows = await selectIn<SummaryRow>(ids, piece =>
      identityQuery(this.#knex, { gone: 'true' }, visibility)
        .select(summaryColumns(this.#knex))
        .whereIn('i.id', piece)
        .orderBy('i.id'),
    );
    return this.#summaries(rows, visibility);
  }

  /** Counts by facet; what is offered to one of `mine` is also counted as offered to `me`. */
  async facets(
    filter: IdentityFilter,
    visibility: Visibility,
    mine: readonly string[] = [],
  ): Promise<IdentityFacets> {
    const facets: IdentityFacets['facets'] = {};
    for (const [name, column] of Object.entries(FACETS)) {
      const rows: { value: string | number; count: string | number }[] =
        await identityQuery(
          this.#knex,
          // A facet shows what choosing another value would give.
          this.#asked({ ...filter, [name]: undefined }),
          visibility,
        )
          .select({ value: column })
          .count({ count: '*' })
          .whereNotNull(column)
          .groupBy(column)
          .orderBy('count', 'desc')
          .limit(MAX_VALUES);
      facets[name] = rows
        .map(row => ({
          value: facetValue(name, row.value),
          count: Number(row.count),
        }))
        .filter(row => row.value !== 'none' || name !== 'severity');
    }
    facets.offeredTo = await this.#offers(filter, visibility);
    if (facets.offeredTo.length > 0 && mine.length > 0) {
      const forMe = { ...filter, offeredTo: [...mine] };
      const count = await this.count(forMe, visibility);
      if (count > 0) facets.offeredTo.unshift({ value: 'me', count });
    }
    return { total: await this.count(filter, visibility), facets };
  }

  async #offers(
    filter: IdentityFilter,
    visibility: Visibility,
  ): Promise<IdentityFacets['facets'][string]> {
    const rows: { value: string; count: string | number }[] =
      await identityQuery(
        this.#knex,
        this.#asked({ ...filter, offeredTo: undefined }),
        visibility,
      )
        // Few have one: found by their index, not by going through all identities.
        .whereIn(
          'i.id',
          this.#knex('ownership_states')
            .select('identity_id')
            .whereNotNull('offered_to'),
        )
        .select({ value: 'o.offered_to' })
        .count({ count: '*' })
        .groupBy('o.offered_to')
        .orderBy('count', 'desc')
        .limit(MAX_VALUES);
    return rows.map(({ value, count }) => ({ value, count: Number(count) }));
  }

  async #summaries(
    rows: readonly SummaryRow[],
    visibility: Visibility,
  ): Promise<IdentitySummary[]> {
    const counts = await selectIn<{ identity_id: number; n: number | string }>(
      rows.map(row => row.id),
      piece => {
        const query = this.#knex('inventory_links')
          .select('identity_id')
          .countDistinct({ n: 'entity_ref' })
          .whereIn('identity_id', piece)
          .groupBy('identity_id');
        applyEntityVisibility(query, {
          column: 'entity_ref',
          visibility,
          knex: this.#knex,
        });
        return query as unknown as PromiseLike<
          { identity_id: number; n: number }[]
        >;
      },
    );
    const linked = new Map(counts.map(row => [row.identity_id, Number(row.n)]));
    const excepted = await exceptedUntil(this.#knex, {
      ids: rows.map(row => row.id),
      now: this.#clock.now(),
    });
    return rows.map(row =>
      toSummary(row, {
        linkedEntities: linked.get(row.id) ?? 0,
        exceptedUntil: excepted.get(row.id),
      }),
    );
  }

  #asked<F extends IdentityFilter>(filter: F) {
    return { ...filter, now: this.#clock.now() };
  }
}

function facetValue(name: string, value: string | number): string {
  if (name === 'privilege') return PRIVILEGE_LEVELS[Number(value)];
  if (name === 'severity') return SEVERITY_RANKS[Number(value)];
  return String(value);
}
