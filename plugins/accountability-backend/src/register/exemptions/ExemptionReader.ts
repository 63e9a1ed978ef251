import type {
  ExceptionCheckCount,
  ExemptionPage,
  ExemptionQuery,
  Verdict,
} from 'backstage-plugin-accountability-common';
import type { Knex } from 'knex';
import { z } from 'zod';
import { decodeCursor, encodeCursor } from '../../db';
import { DatabaseExemptionStore, type KnownExemption } from '../../inventory';
import { judgeByRules, type RuleBook } from '../../rules';
import type { Clock } from '../../time';
import { DatabaseNamedExceptionStore } from './DatabaseNamedExceptionStore';
import type { ExemptionRuleInput, NamedException } from './ExemptionRuleInput';

const BATCH = 500;
const placeSchema = z.object({ after: z.number().int() });

interface JudgedExemption {
  exemption: KnownExemption;
  named?: NamedException;
  verdict: Verdict;
}

/**
 * What policy engines let pass, and whether the register knows of it: of the whole
 * organisation, so whoever asks needs to have been asked whether they may see that.
 */
export class ExemptionReader {
  readonly #knex: Knex;
  readonly #clock: Clock;
  readonly #rules: RuleBook<ExemptionRuleInput>;

  constructor(options: {
    knex: Knex;
    clock: Clock;
    rules: RuleBook<ExemptionRuleInput>;
  }) {
    this.#knex = options.knex;
    this.#clock = options.clock;
    this.#rules = options.rules;
  }

  /** What the rule about exemptions comes to; nothing while it is off. */
  async counted(): Promise<ExceptionCheckCount | undefined> {
    const [rule] = this.#rules.describe().filter(({ enabled }) => enabled);
    if (!rule) return undefined;
    const { id, title, severity, remedy } = rule;
    const counts = { pass: 0, fail: 0, unknown: 0 };
    for await (const { verdict } of this.#judged()) {
      if (verdict.is !== 'not-applicable') counts[verdict.is] += 1;
    }
    return { ruleId: id, title, severity, remedy, ...counts };
  }

  /** Those that stand, in the order in which they were first seen. */
  async page(
    query: Pick<ExemptionQuery, 'verdict' | 'cursor'> & { limit: number },
  ): Promise<ExemptionPage> {
    const { verdict: wanted, limit, cursor } = query;
    const { after } = cursor ? decodeCursor(cursor, placeSchema) : { after: 0 };
    const found: JudgedExemption[] = [];
    const counts: ExemptionPage['counts'] = {};
    for await (const judged of this.#judged()) {
      const { is } = judged.verdict;
      counts[is] = (counts[is] ?? 0) + 1;
      if (wanted && is !== wanted) continue;
      if (judged.exemption.id > after && found.length <= limit) {
        found.push(judged);
      }
    }
    const items = found.slice(0, limit);
    return {
      items: items.map(
        ({ exemption: { id, ...exemption }, named, verdict }) => ({
          ...{ id: String(id), ...exemption, verdict },
          exceptionId: named && String(named.id),
        }),
      ),
      nextCursor:
        found.length > limit
          ? encodeCursor({ after: items[limit - 1].exemption.id })
          : undefined,
      counts,
    };
  }

  async *#judged(): AsyncGenerator<JudgedExemption> {
    if (this.#rules.enabled.length === 0) return;
    const now = this.#clock.now();
    const exemptions = new DatabaseExemptionStore(this.#knex);
    const exceptions = new DatabaseNamedExceptionStore(this.#knex);
    for (let after = 0; ; ) {
      const page = await exemptions.page(after, BATCH);
      const known = await exceptions.get(page.map(numberOf));
      for (const exemption of page) {
        const named = known.get(numberOf(exemption));
        const input = { exemption, named, now };
        const [{ verdict }] = judgeByRules(this.#rules, input).verdicts;
        yield { exemption, named, verdict };
      }
      if (page.length < BATCH) return;
      after = page[page.length - 1].id;
    }
  }
}

/** The number that it names; 0, which no exception has, where that is none. */
function numberOf({ exception = '' }: KnownExemption): number {
  return /^[1-9]\d{0,15}$/.test(exception) ? Number(exception) : 0;
}
