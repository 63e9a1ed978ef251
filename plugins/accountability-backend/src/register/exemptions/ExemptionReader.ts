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

type Named = Pick<KnownExemption, 'exception' | 'expiresAt'>;

/** What comes to all exemptions that name the same and end at the same moment. */
interface JudgedNaming {
  named?: NamedException;
  verdict: Verdict;
  count: number;
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
    for (const { verdict, count } of (await this.#judged()).values()) {
      if (verdict.is !== 'not-applicable') counts[verdict.is] += count;
    }
    return { ruleId: id, title, severity, remedy, ...counts };
  }

  /** Those that stand, in the order in which they were first seen. */
  async page(
    query: Pick<ExemptionQuery, 'verdict' | 'cursor'> & { limit: number },
  ): Promise<ExemptionPage> {
    const { verdict: wanted, limit, cursor } = query;
    const { after } = cursor ? decodeCursor(cursor, placeSchema) : { after: 0 };
    const judged = await this.#judged();
    const counts: ExemptionPage['counts'] = {};
    for (const { verdict, count } of judged.values()) {
      counts[verdict.is] = (counts[verdict.is] ?? 0) + count;
    }
    if (judged.size === 0) return { items: [], counts };
    const found: (JudgedNaming & { exemption: KnownExemption })[] = [];
    for await (const exemption of this.#after(after)) {
      const of = judged.get(keyOf(exemption));
      // What came meanwhile is looked at the next time, as it is counted then.
      if (!of || (wanted && of.verdict.is !== wanted)) continue;
      found.push({ exemption, ...of });
      if (found.length > limit) break;
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

  /**
   * What the rule says, once for whatever is named and when it ends: it looks at nothing
   * else of an exemption, however many there are.
   */
  async #judged(): Promise<Map<string, JudgedNaming>> {
    if (this.#rules.enabled.length === 0) return new Map();
    const now = this.#clock.now();
    const namings = await new DatabaseExemptionStore(this.#knex).named();
    const exceptions = await new DatabaseNamedExceptionStore(this.#knex).get(
      new Set(namings.map(numberOf)),
    );
    return new Map(
      namings.map(({ count, ...exemption }): [string, JudgedNaming] => {
        const named = exceptions.get(numberOf(exemption));
        const input = { exemption, named, now };
        const [{ verdict }] = judgeByRules(this.#rules, input).verdicts;
        return [keyOf(exemption), { named, verdict, count }];
      }),
    );
  }

  async *#after(first: number): AsyncGenerator<KnownExemption> {
    const exemptions = new DatabaseExemptionStore(this.#knex);
    for (let after = first; ; ) {
      const page = await exemptions.page(after, BATCH);
      yield* page;
      if (page.length < BATCH) return;
      after = page[page.length - 1].id;
    }
  }
}

function keyOf({ exception, expiresAt }: Named): string {
  return JSON.stringify([exception, expiresAt]);
}

/** The number that it names; 0, which no exception has, where that is none. */
function numberOf({ exception = '' }: Named): number {
  return /^[1-9]\d{0,15}$/.test(exception) ? Number(exception) : 0;
}
