import type { Knex } from 'knex';
import type {
  Flag,
  Overview,
  OwnerlessReason,
  RuleDescription,
} from 'backstage-plugin-accountability-common';
import { effectsAt } from '../exceptions';
import type { Clock } from '../time';
import { flagAt } from './flagAt';
import { overviewOfVerdicts } from './overviewOfVerdicts';

/** Counts come as texts from PostgreSQL. */
type Count = number | string;

interface FlagRow {
  flag: Flag;
  component: Count;
  n: Count;
}

/** Totals over the whole organisation, of what rules judge identities. */
export class DatabaseOverviewStore {
  readonly #knex: Knex;
  readonly #clock: Clock;

  constructor(knex: Knex, clock: Clock) {
    this.#knex = knex;
    this.#clock = clock;
  }

  async overview(
    rules: readonly RuleDescription[],
  ): Promise<Omit<Overview, 'outcomesByRule' | 'exemptionsByRule'>> {
    const byReason = await this.#byReason();
    const flags = await this.#byFlag();
    const ownerless = byReason.filter(row => row.reason !== null);
    const sum = (rows: { count: number }[]) =>
      rows.reduce((n, row) => n + row.count, 0);
    const entities = (flag?: Flag) => total(flags, flag);
    const components = (flag?: Flag) =>
      total(
        flags.filter(({ component }) => Number(component) === 1),
        flag,
      );
    return {
      identities: sum(byReason),
      owned: sum(byReason.filter(row => row.reason === null)),
      ownerless: sum(ownerless),
      entities: entities(),
      flaggedEntities: entities('true'),
      unknownEntities: entities('unknown'),
      components: {
        all: components(),
        flagged: components('true'),
        excepted: components('excepted'),
        unknown: components('unknown'),
      },
      byReason: ownerless.map(row => ({
        reason: row.reason!,
        count: row.count,
      })),
      ...overviewOfVerdicts(
        rules,
        await this.#bySignature(),
        await this.#excepted(),
      ),
    };
  }

  /** Of how many identities an exception permits that they fail a rule, by rule. */
  async #excepted(): Promise<Map<string, number>> {
    const rows = (await effectsAt(this.#knex, {
      ...{ alias: 'e', now: this.#clock.now() },
    })
      .join('findings_findings as t', on =>
        on
          .on('t.identity_id', 'e.identity_id')
          .andOn('t.rule_id', 'e.rule_id')
          .andOnNull('t.resolved_at'),
      )
      .join('inventory_identities as i', 'i.id', 'e.identity_id')
      .whereNull('i.gone_at')
      .select('e.rule_id')
      .countDistinct({ n: 'e.identity_id' })
      .groupBy('e.rule_id')) as unknown as { rule_id: string; n: Count }[];
    return new Map(rows.map(({ rule_id: id, n }) => [id, Number(n)]));
  }

  async #byReason() {
    const rows = await this.#knex('inventory_identities as i')
      .join('ownership_states as o', 'o.identity_id', 'i.id')
      .whereNull('i.gone_at')
      .select('o.reason')
      .count({ n: '*' })
      .groupBy('o.reason');
    return rows
      .map(row => ({
        reason: (row as { reason: OwnerlessReason | null }).reason,
        count: Number((row as { n: Count }).n),
      }))
      .sort((a, b) => b.count - a.count);
  }

  async #byFlag(): Promise<FlagRow[]> {
    const component = this.#knex.raw(
      `case when entity_ref like 'component:%' then 1 else 0 end`,
    );
    const flags = this.#knex('posture_entities as p')
      .whereNotNull('p.flag')
      .select({
        flag: flagAt(this.#knex, { alias: 'p', now: this.#clock.now() }),
        component,
      });
    return (await this.#knex
      .from(flags.as('f'))
      .select('flag', 'component')
      .count({ n: '*' })
      .groupBy('flag', 'component')) as unknown as FlagRow[];
  }

  /**
   * Identities with the same letters are one row of the grouped scan, so a million
   * identities come back as a few hundred rows.
   */
  async #bySignature() {
    const rows = (await this.#knex('findings_evaluations as f')
      .join('inventory_identities as i', 'i.id', 'f.identity_id')
      .whereNull('i.gone_at')
      .select('f.signature')
      .count({ n: '*' })
      .groupBy('f.signature')) as unknown as { signature: string; n: Count }[];
    return rows.map(({ signature, n }) => ({ signature, count: Number(n) }));
  }
}

function total(rows: readonly FlagRow[], flag?: Flag): number {
  return rows
    .filter(row => flag === undefined || row.flag === flag)
    .reduce((n, row) => n + Number(row.n), 0);
}
