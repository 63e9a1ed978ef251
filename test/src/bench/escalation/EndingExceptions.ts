import { ConfigReader } from '@backstage/config';
import {
  DEFAULT_EXCEPTION_LIMITS,
  exceptionTermsSchema,
} from 'backstage-plugin-accountability-common';
import type { Knex } from 'knex';
import {
  EscalationService,
  ExceptionService,
  MeasureBook,
  readEscalationPolicy,
} from '../backendInternals';
import type { Portal } from '../importer/Portal';

const ASKS = 'user:default/person-0';
const DAY = 24 * 60 * 60 * 1_000;
const IN_A_ROW = 500;

/**
 * Many exceptions in effect, each with an end as its deadline: one in a hundred ends
 * within a round, all others long after. They are copies of one that somebody asked
 * for, because asking a hundred thousand times is not what is measured.
 */
export class EndingExceptions {
  readonly service: EscalationService;
  readonly #knex: Knex;
  readonly #time: { now: Date };

  private constructor(knex: Knex, now: Date) {
    this.#knex = knex;
    this.#time = { now };
    this.service = new EscalationService({
      ...{ knex, clock: { now: () => this.#time.now } },
      policy: { limits: DEFAULT_EXCEPTION_LIMITS, approvers: {} },
      ...{ measures: new MeasureBook([]), placeholders: [] },
      escalation: readEscalationPolicy(
        new ConfigReader({
          accountability: { escalation: { reminderDays: [] } },
        }),
      ),
      ...{ channels: new Map(), onChange: () => {} },
      ...{ urlOf: () => undefined, exceptionUrl: () => undefined },
    });
  }

  /** Makes `count` of them, of which `due` end in each round. */
  static async make(
    portal: Portal,
    of: { count: number; due: number; rounds: number },
  ): Promise<EndingExceptions> {
    const exceptions = new EndingExceptions(portal.knex, portal.clock.now());
    await exceptions.#copy(await askOnce(portal), of);
    await exceptions.service.follow();
    return exceptions;
  }

  /** Lets a day pass, at the end of which the next ones have ended. */
  pass(): void {
    this.#time.now = new Date(this.#time.now.getTime() + DAY);
  }

  /** How many steps were taken so far. */
  async steps(): Promise<number> {
    const [{ n }] = await this.#knex('escalations_steps').count({ n: '*' });
    return Number(n);
  }

  async #copy(
    id: number,
    { count, due, rounds }: { count: number; due: number; rounds: number },
  ): Promise<void> {
    const { id: _, ...row } = await this.#knex('exceptions_exceptions')
      .where({ id })
      .first();
    const from = this.#time.now.getTime();
    for (let at = 0; at < count; at += IN_A_ROW) {
      const rows = Array.from(
        { length: Math.min(IN_A_ROW, count - at) },
        (__, index) => {
          // A day further on for each round; the rest in half a year.
          const round = Math.floor((at + index) / due);
          const days = round <= rounds ? round + 0.5 : 180;
          const expiresAt = new Date(from + days * DAY).toISOString();
          const content = JSON.parse(row.content);
          content.terms.expiresAt = expiresAt;
          return {
            ...{ ...row, id: id + 1 + at + index, state: 'active' },
            ...{ effective_from: new Date(from).toISOString() },
            ...{ expires_at: expiresAt, next_review_at: null },
            content: JSON.stringify(content),
          };
        },
      );
      await this.#knex('exceptions_exceptions').insert(rows);
      await this.#knex('db_marks').insert(
        rows.map(one => ({
          ...{ stage: 'deadline', subject: `exception:${one.id}` },
          counter: 1,
        })),
      );
    }
  }
}

/** A draft: it has no deadline itself. */
async function askOnce({ knex, clock, settings }: Portal): Promise<number> {
  const service = new ExceptionService({
    ...{ knex, clock },
    policy: { limits: DEFAULT_EXCEPTION_LIMITS, approvers: {} },
    rules: () => settings.rules.describe(),
    onChange: () => {},
  });
  const { id } = await knex('inventory_identities').first('id');
  return service.create(
    {
      submit: false,
      terms: exceptionTermsSchema.parse({
        ...{ title: 'For a while', rules: ['accountable-owner'] },
        ...{ identities: [String(id)], reason: 'It is measured.' },
        residual: { likelihood: 1, impact: 1 },
        expiresAt: new Date(clock.now().getTime() + 20 * DAY).toISOString(),
      }),
    },
    {
      ...{ ref: ASKS, groups: [], active: true },
      ...{ mayRequest: true, mayDecide: false },
    },
  );
}
