import type { Knex } from 'knex';
import type {
  Flag,
  Overview,
  OwnerlessReason,
  RuleDescription,
} from 'backstage-plugin-accountability-common';
import {
  applyEntityVisibility,
  applyVisibility,
  type Visibility,
} from './Visibility';

/** Totals over everything the caller may see. */
export class DatabaseOverviewStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async overview(
    rules: readonly RuleDescription[],
    visibility: Visibility,
  ): Promise<Overview> {
    const byReason = await this.#byReason(visibility);
    const flags = await this.#byFlag(visibility);
    const total = (flag: Flag) => flags.get(flag) ?? 0;
    const ownerless = byReason.filter(row => row.reason !== null);
    const sum = (rows: { count: number }[]) =>
      rows.reduce((n, row) => n + row.count, 0);
    return {
      identities: sum(byReason),
      owned: sum(byReason.filter(row => row.reason === null)),
      ownerless: sum(ownerless),
      entities: [...flags.values()].reduce((n, count) => n + count, 0),
      flaggedEntities: total('true'),
      unknownEntities: total('unknown'),
      byReason: ownerless.map(row => ({
        reason: row.reason!,
        count: row.count,
      })),
      byRule: await this.#byRule(rules, visibility),
    };
  }

  async #byReason(visibility: Visibility) {
    const query = this.#knex('inventory_identities as i')
      .join('ownership_states as o', 'o.identity_id', 'i.id')
      .whereNull('i.gone_at');
    applyVisibility(query, visibility, this.#knex);
    const rows = await query
      .select('o.reason')
      .count({ n: '*' })
      .groupBy('o.reason');
    return rows
      .map(row => ({
        reason: (row as { reason: OwnerlessReason | null }).reason,
        count: Number((row as { n: number | string }).n),
      }))
      .sort((a, b) => b.count - a.count);
  }

  async #byFlag(visibility: Visibility): Promise<Map<Flag, number>> {
    const query = this.#knex('posture_entities').whereNotNull('flag');
    applyEntityVisibility(query, {
      column: 'entity_ref',
      visibility,
      knex: this.#knex,
    });
    const rows = await query.select('flag').count({ n: '*' }).groupBy('flag');
    return new Map(
      rows.map(row => [
        (row as { flag: Flag }).flag,
        Number((row as { n: number | string }).n),
      ]),
    );
  }

  /**
   * Verdicts by rule: identities with the same letters are one row of the grouped
   * scan, so a million identities come back as a few hundred rows.
   */
  async #byRule(rules: readonly RuleDescription[], visibility: Visibility) {
    const query = this.#knex('findings_evaluations as f')
      .join('inventory_identities as i', 'i.id', 'f.identity_id')
      .whereNull('i.gone_at');
    applyVisibility(query, visibility, this.#knex);
    const rows = (await query
      .select('f.signature')
      .count({ n: '*' })
      .groupBy('f.signature')) as unknown as {
      signature: string;
      n: number | string;
    }[];
    const enabled = rules
      .filter(rule => rule.enabled)
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    return enabled.map((rule, at) => {
      const count = (letter: string) =>
        rows
          // Judged by an older rule book: not counted until it is judged anew.
          .filter(
            row =>
              row.signature.length === enabled.length &&
              row.signature[at] === letter,
          )
          .reduce((n, row) => n + Number(row.n), 0);
      return {
        ruleId: rule.id,
        title: rule.title,
        severity: rule.severity,
        pass: count('p'),
        fail: count('f'),
        unknown: count('u'),
        notApplicable: count('n'),
      };
    });
  }
}
