import type { Knex } from 'knex';
import {
  WAITING_STATES,
  type ExceptionStanding,
  type Severity,
} from 'backstage-plugin-accountability-common';
import {
  matchingExceptions,
  type RegisterFilter,
  type RegisterViewer,
} from './matchingExceptions';

type Asked = { filter: RegisterFilter; viewer?: RegisterViewer; now: Date };
type Count = { n: number | string };

const DECISIONS_PAGE = 5_000;

/** How many exceptions stand how, for whoever looks; counted by the database. */
export class DatabaseProgrammeStore {
  readonly #knex: Knex;
  readonly #asked: Asked;

  constructor(knex: Knex, asked: Asked) {
    this.#knex = knex;
    this.#asked = asked;
  }

  async count(
    only: ExceptionStanding,
    between: { from?: string; until?: string } = {},
  ): Promise<number> {
    const [{ n }] = (await this.#those(only, between).count({
      n: '*',
    })) as Count[];
    return Number(n);
  }

  async overdue(moment: string): Promise<number> {
    const [{ n }] = (await this.#those('waiting')
      .where('e.decision_due_at', '<=', moment)
      .count({ n: '*' })) as Count[];
    return Number(n);
  }

  async oldestRequest(): Promise<string | undefined> {
    const [{ at }] = await this.#those('waiting').min({
      at: 'e.requested_at',
    });
    return at ?? undefined;
  }

  async activeBySeverity(
    owners?: readonly string[],
  ): Promise<{ owner?: string; severity: Severity; count: number }[]> {
    const query = this.#those('in-effect')
      .select('e.severity')
      .groupBy('e.severity')
      .count({ n: '*' });
    if (owners) {
      query
        .select('e.owner')
        .groupBy('e.owner')
        .whereIn('e.owner', [...owners]);
    }
    const rows = (await query) as (Count & {
      owner?: string;
      severity: Severity;
    })[];
    return rows.map(({ owner, severity, n }) => ({
      ...{ owner, severity, count: Number(n) },
    }));
  }

  /** Who sees to most of what is in effect. */
  async topOwners(limit: number): Promise<string[]> {
    const rows = (await this.#those('in-effect')
      .select('e.owner')
      .count({ n: '*' })
      .groupBy('e.owner')
      .orderBy([{ column: 'n', order: 'desc' }, { column: 'e.owner' }])
      .limit(limit)) as unknown as { owner: string }[];
    return rows.map(({ owner }) => owner);
  }

  /** How often something happened since a moment. */
  async happened(event: 'ask-changes', since: string): Promise<number> {
    const [{ n }] = (await this.#knex('exceptions_transitions as h')
      .where('h.event', event)
      .where('h.at', '>=', since)
      .whereIn('h.exception_id', this.#matching().select('e.id'))
      .count({ n: '*' })) as Count[];
    return Number(n);
  }

  /** How long each decision since a moment took, in milliseconds, in any order. */
  async leadTimes(since: string): Promise<number[]> {
    const times: number[] = [];
    for (let after = 0; ; ) {
      const rows: { id: number; requested_at: string; decided_at: string }[] =
        await this.#those('decided', { from: since })
          .whereNotNull('e.requested_at')
          .where('e.id', '>', after)
          .orderBy('e.id')
          .limit(DECISIONS_PAGE)
          .select('e.id', 'e.requested_at', 'e.decided_at');
      for (const row of rows) {
        times.push(Date.parse(row.decided_at) - Date.parse(row.requested_at));
      }
      if (rows.length < DECISIONS_PAGE) return times;
      after = rows[rows.length - 1].id;
    }
  }

  /** How many permitted something at each of these moments. */
  async activeAt(moments: readonly string[]): Promise<number[]> {
    return this.#sums(
      this.#matching().whereNotNull('e.effective_from'),
      moments.map(at => ({
        sql: `sum(case when e.effective_from <= ? and coalesce(e.ended_at, e.expires_at) > ? then 1 else 0 end)`,
        bindings: [at, at],
      })),
    );
  }

  /** How many waited for a decision at each of these moments: what came in, less what went out. */
  async waitingAt(moments: readonly string[]): Promise<number[]> {
    const waits = WAITING_STATES.map(() => '?').join(', ');
    const was = `coalesce(??, '') in (${waits})`;
    const is = `?? in (${waits})`;
    const steps = this.#knex('exceptions_transitions as h').whereIn(
      'h.exception_id',
      this.#matching().select('e.id'),
    );
    return this.#sums(
      steps,
      moments.map(at => ({
        sql: `sum(case when h.at > ? then 0 when ${is} and not ${was} then 1 when ${was} and not ${is} then -1 else 0 end)`,
        bindings: [
          ...[at, 'h.to', ...WAITING_STATES, 'h.from', ...WAITING_STATES],
          ...['h.from', ...WAITING_STATES, 'h.to', ...WAITING_STATES],
        ],
      })),
    );
  }

  async #sums(
    from: Knex.QueryBuilder,
    sums: readonly { sql: string; bindings: string[] }[],
  ): Promise<number[]> {
    const [row] = await from.select(
      sums.map(({ sql, bindings }, at) =>
        this.#knex.raw(`${sql} as s${at}`, bindings),
      ),
    );
    return sums.map((_, at) => Number(row[`s${at}`] ?? 0));
  }

  #those(
    only: ExceptionStanding,
    between: { from?: string; until?: string } = {},
  ): Knex.QueryBuilder {
    const { filter } = this.#asked;
    return matchingExceptions(this.#knex, {
      ...this.#asked,
      filter: { ...filter, only, ...between },
    });
  }

  #matching(): Knex.QueryBuilder {
    return matchingExceptions(this.#knex, this.#asked);
  }
}
