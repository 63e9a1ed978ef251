import type { Knex } from 'knex';
import type {
  IdentityFilter,
  IdentitySummary,
} from 'backstage-plugin-accountability-common';
import { askedFrom, effectsAt } from '../exceptions';
import { toInstant, type Clock } from '../time';
import { identityQuery, OWNERLESS_RULE } from './identityQuery';
import { summaryColumns, toSummary, type SummaryRow } from './identitySummary';
import { applyEntityVisibility, type Visibility } from './Visibility';

const PRESSING = `case when o.state = 'owned' then 1 else 0 end, coalesce(f.worst, 0) desc, i.privilege desc, i.name, i.id`;
const URGENT = 't.severity desc, i.privilege desc, t.id';
const IDENTITIES = 10;
// More than are shown, because two rules may say the same.
const FINDINGS = 30;

/** A finding that nobody has resolved yet. */
export interface OpenFinding {
  id: number;
  reference: string;
  rule_id: string;
  severity: number;
  because: string;
  /** The exception that is asked for from it. */
  asked_for: number | null;
  /** How many findings of its identity are excepted now. */
  permitted_findings: number | string;
}

/** Which identities need somebody most, and which of what is wrong with them. */
export interface Pressing {
  /** Ownerless first, then by severity and privilege. */
  identities: IdentitySummary[];
  /** By severity, then by privilege, the oldest first. */
  findings: OpenFinding[];
}

type LinkedRow = SummaryRow & {
  linked: number | string;
  permitted_until: string | null;
};
type RankedRow = LinkedRow &
  (OpenFinding | { rule_id: null }) & {
    pressing: number | string;
    urgent: number | string;
  };
/** What is read beside stands in each row; there is one also where there is no identity. */
type BesideRow<T> = (RankedRow | { id: null }) &
  ((T & { found: 1 }) | { found: null });

/** What needs somebody first, of some identities that the caller may see. */
export class DatabasePressingStore {
  readonly #knex: Knex;
  readonly #clock: Clock;

  constructor(knex: Knex, clock: Clock) {
    this.#knex = knex;
    this.#clock = clock;
  }

  /** For many identities: each list sorts no more of them than it shows. */
  async ofMany(
    filter: IdentityFilter,
    visibility: Visibility,
  ): Promise<Pressing> {
    const [identities, findings] = await Promise.all([
      this.#identities(filter, visibility),
      this.#findings(filter, visibility),
    ]);
    return { identities, findings };
  }

  /**
   * For few identities, which are all sorted twice in one statement, together with
   * the one row, or none, that `beside` asks for: a second statement would cost more
   * than that. Columns of `beside` are named as none of an identity is.
   */
  async ofFew<T extends object>(
    filter: IdentityFilter,
    visibility: Visibility,
    beside: Knex.QueryBuilder,
  ): Promise<{ pressing: Pressing; beside: T | undefined }> {
    const identities = identityQuery(this.#knex, filter, visibility)
      .select(summaryColumns(this.#knex))
      .select(
        this.#knex.raw(`row_number() over (order by ${PRESSING}) as pressing`),
      );
    const moment = toInstant(this.#clock.now());
    const ranked = this.#knex
      .from(identities.as('i'))
      .leftJoin('findings_findings as t', join =>
        join.on('t.identity_id', 'i.id').onNull('t.resolved_at'),
      )
      // Joined row by row: as a part of the join before, all findings would be read.
      .leftJoin('exceptions_effects as e', join =>
        join
          .on('e.identity_id', 't.identity_id')
          .andOn('e.rule_id', 't.rule_id')
          .andOnVal('e.effective_from', '<=', moment)
          .andOnVal('e.expires_at', '>', moment),
      )
      .select('i.*', 't.severity', 't.because')
      .select({
        rule_id: this.#knex.raw(
          'case when e.exception_id is null then t.rule_id end',
        ),
      })
      .select(
        this.#knex.raw(
          'count(e.exception_id) over (partition by i.id) as permitted_findings',
        ),
      )
      .select(
        this.#knex.raw(
          `row_number() over (order by t.id is null or e.exception_id is not null, ${URGENT}) as urgent`,
        ),
      );
    const rows: BesideRow<T>[] = await this.#knex
      .from(this.#knex.raw('(select 1) as always'))
      .leftJoin(beside.select(this.#knex.raw('1 as found')).as('b'), join =>
        join.on(this.#knex.raw('1 = 1')),
      )
      .leftJoin(ranked.as('i'), join =>
        join
          .onVal('i.pressing', '<=', IDENTITIES)
          .orOnVal('i.urgent', '<=', FINDINGS),
      )
      .select('b.*', 'i.*')
      .select(this.#linked(visibility), this.#exceptedUntil())
      .select(this.#askedFor('i'));
    return {
      pressing: fromRanked(
        rows.filter(
          (row): row is Extract<typeof row, RankedRow> => row.id !== null,
        ),
      ),
      beside: rows[0].found === null ? undefined : rows[0],
    };
  }

  async #identities(
    filter: IdentityFilter,
    visibility: Visibility,
  ): Promise<IdentitySummary[]> {
    const pressing = identityQuery(this.#knex, filter, visibility)
      .select(summaryColumns(this.#knex))
      .orderByRaw(PRESSING)
      .limit(IDENTITIES);
    const rows: LinkedRow[] = await this.#knex
      .from(pressing.as('i'))
      .select('i.*', this.#linked(visibility), this.#exceptedUntil())
      .orderByRaw(PRESSING.replace(/\b[of]\./g, 'i.'));
    return summaries(rows);
  }

  async #findings(
    filter: IdentityFilter,
    visibility: Visibility,
  ): Promise<OpenFinding[]> {
    const urgent = identityQuery(this.#knex, filter, visibility)
      .join('findings_findings as t', 't.identity_id', 'i.id')
      .whereNull('t.resolved_at')
      .whereNotExists(this.#permits())
      .select('i.id', 'i.reference', 't.rule_id', 't.severity', 't.because')
      .select(
        this.#knex.raw(`row_number() over (order by ${URGENT}) as urgent`),
      )
      .orderByRaw(URGENT)
      .limit(FINDINGS);
    // What is asked of exceptions is asked of those that are shown alone.
    return this.#knex
      .from(urgent.as('t'))
      .select('t.*')
      .select(this.#askedFor('t'), this.#excepted())
      .orderBy('t.urgent');
  }

  /** The exception that is asked for from a finding, and not decided yet. */
  #askedFor(finding: string): Knex.QueryBuilder {
    return askedFrom(this.#knex, {
      ...{ identity: `${finding}.id`, rule: `${finding}.rule_id` },
    }).as('asked_for');
  }

  /** How many open findings of the identity of `t` are excepted now. */
  #excepted(): Knex.QueryBuilder {
    return effectsAt(this.#knex, { alias: 'xe', now: this.#clock.now() })
      .join('findings_findings as xf', join =>
        join
          .on('xf.identity_id', 'xe.identity_id')
          .andOn('xf.rule_id', 'xe.rule_id')
          .andOnNull('xf.resolved_at'),
      )
      .count('xe.rule_id')
      .whereRaw('xe.identity_id = t.id')
      .as('permitted_findings');
  }

  /** What permits a finding `t` now. */
  #permits(): Knex.QueryBuilder {
    return effectsAt(this.#knex, { alias: 'e', now: this.#clock.now() })
      .select('e.exception_id')
      .whereRaw('e.identity_id = t.identity_id')
      .whereRaw('e.rule_id = t.rule_id');
  }

  /** Until when it is permitted that nobody answers for an identity. */
  #exceptedUntil(): Knex.QueryBuilder {
    return effectsAt(this.#knex, { alias: 'x', now: this.#clock.now() })
      .max('x.expires_at')
      .whereRaw('x.identity_id = i.id')
      .where('x.rule_id', OWNERLESS_RULE)
      .as('permitted_until');
  }

  /** How many entities that the caller may read use an identity. */
  #linked(visibility: Visibility): Knex.QueryBuilder {
    const linked = this.#knex('inventory_links as pl')
      .countDistinct('pl.entity_ref')
      .whereRaw('pl.identity_id = i.id');
    applyEntityVisibility(linked, {
      column: 'pl.entity_ref',
      visibility,
      knex: this.#knex,
    });
    return linked.as('linked');
  }
}

function summaries(rows: readonly LinkedRow[]): IdentitySummary[] {
  return rows.map(row =>
    toSummary(row, {
      linkedEntities: Number(row.linked),
      exceptedUntil: row.permitted_until ?? undefined,
    }),
  );
}

/** Each identity comes once for each of its findings. */
function fromRanked(rows: readonly RankedRow[]): Pressing {
  const identities = new Map<number, RankedRow>();
  const findings: (RankedRow & OpenFinding)[] = [];
  for (const row of rows) {
    if (Number(row.pressing) <= IDENTITIES) identities.set(row.id, row);
    if (row.rule_id !== null && Number(row.urgent) <= FINDINGS) {
      findings.push(row);
    }
  }
  return {
    identities: summaries(
      [...identities.values()].sort(
        (a, b) => Number(a.pressing) - Number(b.pressing),
      ),
    ),
    findings: findings.sort((a, b) => Number(a.urgent) - Number(b.urgent)),
  };
}
