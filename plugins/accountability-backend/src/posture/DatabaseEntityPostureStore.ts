import type { Knex } from 'knex';
import {
  decideFlag,
  type EntityPosture,
  type IdentityFilter,
  type OwnerlessReason,
  type RuleDescription,
} from 'backstage-plugin-accountability-common';
import { DatabaseDirectoryStore } from '../directory';
import { DatabasePressingStore, type Pressing } from './DatabasePressingStore';
import { effectsAt } from '../exceptions';
import type { Clock } from '../time';
import { flagOf } from './flagAt';
import { identityQuery, OWNERLESS_RULE } from './identityQuery';
import { isRolledUp } from './isRolledUp';
import {
  STORED_COLUMNS,
  storedCounts,
  type Counted,
  type StoredRow,
} from './storedCounts';
import { todoOf } from './todoOf';
import { applyEntityVisibility, type Visibility } from './Visibility';

/** Counts come as texts from PostgreSQL. */
interface CountRow {
  state: 'owned' | 'ownerless' | null;
  reason: OwnerlessReason | null;
  n: number | string;
  excepted: number | string;
  findings: number | string | null;
  unknown: number | string | null;
}

/** What an entity's card and tab show; for systems, groups and users over what belongs to them. */
export class DatabaseEntityPostureStore {
  readonly #knex: Knex;
  readonly #clock: Clock;

  constructor(knex: Knex, clock: Clock) {
    this.#knex = knex;
    this.#clock = clock;
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
    const [{ below, pressing }, counted] = await Promise.all([
      this.#read(ref, visibility),
      isStored ? undefined : this.#count(filter, visibility),
    ]);
    const { identities, findings } = pressing;
    // An exception ends on the second; what is stored follows a little later.
    const isSoftened = below.some(row => row.excepted_until !== null);
    const { counts, reasons } =
      counted ??
      (isSoftened
        ? await this.#count(filter, visibility)
        : storedCounts(below.at(0)));
    const now = this.#clock.now();
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
        flaggedEntities: below.filter(row => flagOf(row, now).flag === 'true')
          .length,
      },
      identities,
      todo: todoOf(findings, rules),
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

  /** What is stored of the entity or of what belongs to it, and what presses most. */
  async #read(
    ref: string,
    visibility: Visibility,
  ): Promise<{ below: StoredRow[]; pressing: Pressing }> {
    const filter: IdentityFilter = { entity: ref };
    const store = new DatabasePressingStore(this.#knex, this.#clock);
    const stored = this.#below(ref, visibility);
    if (isRolledUp(ref)) {
      const [below, pressing] = await Promise.all([
        stored as Promise<StoredRow[]>,
        store.ofMany(filter, visibility),
      ]);
      return { below, pressing };
    }
    const { pressing, beside } = await store.ofFew<StoredRow>(
      filter,
      visibility,
      stored,
    );
    return { below: beside ? [beside] : [], pressing };
  }

  #below(ref: string, visibility: Visibility): Knex.QueryBuilder {
    const query = this.#knex('posture_entities')
      .select(STORED_COLUMNS)
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
    const effects = effectsAt(this.#knex, {
      alias: 'e',
      now: this.#clock.now(),
    }).where('e.rule_id', OWNERLESS_RULE);
    const rows = (await identityQuery(this.#knex, filter, visibility)
      .leftJoin(effects.as('x'), 'x.identity_id', 'i.id')
      .select('o.state', 'o.reason')
      .count({ excepted: 'x.exception_id' })
      .count({ n: '*' })
      .sum({ findings: 'f.open_findings', unknown: 'f.unknown_verdicts' })
      .groupBy('o.state', 'o.reason')) as unknown as CountRow[];
    const of = (state: CountRow['state']) =>
      rows
        .filter(row => row.state === state)
        .reduce((sum, row) => sum + Number(row.n), 0);
    const all = (column: 'n' | 'findings' | 'unknown') =>
      rows.reduce((sum, row) => sum + Number(row[column] ?? 0), 0);
    const excepted = rows
      .filter(row => row.state === 'ownerless')
      .reduce((sum, row) => sum + Number(row.excepted), 0);
    const counts = {
      identities: all('n'),
      owned: of('owned'),
      ownerless: of('ownerless') - excepted,
      excepted,
      // Not judged yet.
      unknown: of(null),
      findings: all('findings'),
      unknownVerdicts: all('unknown'),
    };
    const reasons = new Set(rows.flatMap(row => row.reason ?? []));
    return { counts, reasons: [...reasons].sort() };
  }
}
