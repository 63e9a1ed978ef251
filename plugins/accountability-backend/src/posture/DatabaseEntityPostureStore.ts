import type { Knex } from 'knex';
import {
  decideFlag,
  type EntityPosture,
  type Flag,
  type IdentityFilter,
  type OwnerlessReason,
  type RuleDescription,
} from 'backstage-plugin-accountability-common';
import { DatabaseDirectoryStore } from '../directory';
import { SEVERITY_RANKS } from '../findings';
import { DatabaseIdentityListStore } from './DatabaseIdentityListStore';
import { identityQuery } from './identityQuery';
import { applyEntityVisibility, type Visibility } from './Visibility';

const SHOWN = 10;
const ROLLED_UP = ['group', 'user', 'system', 'domain'];
const BELOW_COLUMNS = [
  'flag',
  'reasons',
  'identities',
  'owned',
  'ownerless',
  'excepted',
  'findings',
  'unknown_verdicts',
  'missing_sources',
  'evaluated_at',
];

interface BelowRow {
  flag: Flag | null;
  reasons: string;
  identities: number;
  owned: number;
  ownerless: number;
  excepted: number;
  findings: number;
  unknown_verdicts: number;
  missing_sources: string;
  evaluated_at: string;
}

interface Counted {
  counts: Omit<EntityPosture['counts'], 'entities' | 'flaggedEntities'>;
  reasons: OwnerlessReason[];
}

/** Counts come as texts from PostgreSQL. */
interface CountRow {
  state: 'owned' | 'ownerless' | null;
  reason: OwnerlessReason | null;
  n: number | string;
  findings: number | string | null;
  unknown: number | string | null;
}

/** What an entity's card and tab show; for systems, groups and users over what belongs to them. */
export class DatabaseEntityPostureStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async posture(
    entityRef: string,
    options: { rules: readonly RuleDescription[]; visibility: Visibility },
  ): Promise<EntityPosture> {
    const { rules, visibility } = options;
    const ref = entityRef.toLowerCase();
    const filter: IdentityFilter = { entity: ref };
    // What is stored of an entity is counted over all its identities.
    const isStored = !isRolledUp(ref) && !visibility.criteria;
    const [below, counted, identities, todo] = await Promise.all([
      this.#below(ref, visibility),
      isStored ? undefined : this.#count(filter, visibility),
      new DatabaseIdentityListStore(this.#knex).mostPressing(
        filter,
        visibility,
        SHOWN,
      ),
      this.#todo(filter, { rules, visibility }),
    ]);
    const { counts, reasons } = counted ?? stored(below.at(0));
    const missing = [
      ...new Set(below.flatMap(row => JSON.parse(row.missing_sources))),
    ];
    return {
      entityRef: ref,
      flag: decideFlag({
        identities: counts.identities,
        ownerless: counts.ownerless,
        excepted: counts.excepted,
        sourceNeverCompleted: missing.length > 0,
      }),
      reasons,
      counts: {
        ...counts,
        entities: below.length,
        flaggedEntities: below.filter(row => row.flag === 'true').length,
      },
      identities,
      todo,
      missingSources: missing.sort(),
      evaluatedAt: below
        .map(row => row.evaluated_at)
        .sort()
        .at(-1),
    };
  }

  /** Whether the caller may read the entity in the catalog. */
  async maySee(entityRef: string, { entities }: Visibility): Promise<boolean> {
    if (typeof entities === 'string') return entities === 'all';
    const row = await this.#knex('posture_visible_entities')
      .where({ set_id: entities.setId, entity_ref: entityRef.toLowerCase() })
      .first('entity_ref');
    return row !== undefined;
  }

  async #below(ref: string, visibility: Visibility): Promise<BelowRow[]> {
    const query = this.#knex('posture_entities')
      .select(BELOW_COLUMNS)
      .whereNotNull('flag');
    if (isRolledUp(ref)) {
      query.whereIn(
        'entity_ref',
        new DatabaseDirectoryStore(this.#knex).belowSubquery(ref),
      );
    } else {
      query.where('entity_ref', ref);
    }
    applyEntityVisibility(query, {
      column: 'entity_ref',
      visibility,
      knex: this.#knex,
    });
    return query;
  }

  async #count(
    filter: IdentityFilter,
    visibility: Visibility,
  ): Promise<Counted> {
    const rows = (await identityQuery(this.#knex, filter, visibility)
      .select('o.state', 'o.reason')
      .count({ n: '*' })
      .sum({ findings: 'f.open_findings', unknown: 'f.unknown_verdicts' })
      .groupBy('o.state', 'o.reason')) as unknown as CountRow[];
    const of = (state: CountRow['state']) =>
      rows
        .filter(row => row.state === state)
        .reduce((sum, row) => sum + Number(row.n), 0);
    const all = (column: 'n' | 'findings' | 'unknown') =>
      rows.reduce((sum, row) => sum + Number(row[column] ?? 0), 0);
    const counts = {
      identities: all('n'),
      owned: of('owned'),
      ownerless: of('ownerless'),
      excepted: 0,
      // Not judged yet.
      unknown: of(null),
      findings: all('findings'),
      unknownVerdicts: all('unknown'),
    };
    const reasons = new Set(rows.flatMap(row => row.reason ?? []));
    return { counts, reasons: [...reasons].sort() };
  }

  async #todo(
    filter: IdentityFilter,
    options: { rules: readonly RuleDescription[]; visibility: Visibility },
  ): Promise<EntityPosture['todo']> {
    const remedies = new Map(options.rules.map(rule => [rule.id, rule.remedy]));
    const rows: {
      id: number;
      reference: string;
      rule_id: string;
      severity: number;
      because: string;
    }[] = await identityQuery(this.#knex, filter, options.visibility)
      .join('findings_findings as t', 't.identity_id', 'i.id')
      .whereNull('t.resolved_at')
      .select('i.id', 'i.reference', 't.rule_id', 't.severity', 't.because')
      .orderBy([
        { column: 't.severity', order: 'desc' },
        { column: 'i.privilege', order: 'desc' },
        { column: 't.id' },
      ])
      .limit(SHOWN * 3);
    return sayOnce(rows)
      .slice(0, SHOWN)
      .map(row => ({
        identityId: String(row.id),
        reference: row.reference,
        ruleId: row.rule_id,
        severity: SEVERITY_RANKS[
          row.severity
        ] as EntityPosture['todo'][number]['severity'],
        because: row.because,
        remedy: remedies.get(row.rule_id) ?? '',
      }));
  }
}

function isRolledUp(entityRef: string): boolean {
  return ROLLED_UP.includes(entityRef.split(':', 1)[0]);
}

/** The counts of an entity as the pipeline left them. */
function stored(row?: BelowRow): Counted {
  const { identities = 0, owned = 0, ownerless = 0 } = row ?? {};
  return {
    counts: {
      identities,
      owned,
      ownerless,
      excepted: row?.excepted ?? 0,
      unknown: identities - owned - ownerless,
      findings: row?.findings ?? 0,
      unknownVerdicts: row?.unknown_verdicts ?? 0,
    },
    reasons: row ? JSON.parse(row.reasons) : [],
  };
}

/** Two rules may say the same of one identity; people need to hear it once. */
function sayOnce<T extends { id: number; because: string }>(
  rows: readonly T[],
): T[] {
  const said = new Set<string>();
  return rows.filter(({ id, because }) => {
    const key = `${id} ${because}`;
    return !said.has(key) && said.add(key);
  });
}
