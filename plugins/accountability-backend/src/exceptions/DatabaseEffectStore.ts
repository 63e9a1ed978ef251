import type { Knex } from 'knex';
import { insertRows, selectIn } from '../db';
import { toInstant } from '../time';
import { subjectsOf, type Exception } from './Exception';

/** An exception that permits one finding, and until when. */
export interface Effect {
  exceptionId: number;
  until: string;
}

interface EffectRow {
  subject: string;
  rule_id: string;
  identity_id: number | null;
  exception_id: number;
  effective_from: string;
  expires_at: string;
}

/** What is permitted now, by finding. Runs in the caller's transaction. */
export class DatabaseEffectStore {
  readonly #tx: Knex;

  constructor(tx: Knex) {
    this.#tx = tx;
  }

  /** Puts an active exception into effect for all its findings. */
  async begin({ id, content, effectiveFrom }: Exception): Promise<void> {
    const { terms } = content;
    await insertRows(
      this.#tx,
      'exceptions_effects',
      subjectsOf(terms).map(
        ({ ruleId, subject, identityId }): EffectRow => ({
          subject,
          rule_id: ruleId,
          identity_id: identityId ?? null,
          exception_id: id,
          effective_from: effectiveFrom!,
          expires_at: terms.expiresAt,
        }),
      ),
    );
  }

  async end(exceptionId: number): Promise<void> {
    await this.#tx('exceptions_effects')
      .where({ exception_id: exceptionId })
      .delete();
  }

  /** What is permitted of these subjects at `now`, by subject and rule. */
  async of(
    subjects: Iterable<string>,
    now: Date,
  ): Promise<Map<string, Map<string, Effect>>> {
    const moment = toInstant(now);
    const rows = await selectIn<EffectRow>(subjects, piece =>
      this.#tx('exceptions_effects')
        .whereIn('subject', piece)
        .where('effective_from', '<=', moment)
        .where('expires_at', '>', moment),
    );
    const effects = new Map<string, Map<string, Effect>>();
    for (const row of rows) {
      const of = effects.get(row.subject) ?? new Map<string, Effect>();
      of.set(row.rule_id, {
        exceptionId: row.exception_id,
        until: row.expires_at,
      });
      effects.set(row.subject, of);
    }
    return effects;
  }
}

/** Effects at `now` as `alias`, as part of questions of other domains. */
export function effectsAt(
  knex: Knex,
  { alias, now }: { alias: string; now: Date },
): Knex.QueryBuilder {
  const moment = toInstant(now);
  return knex(`exceptions_effects as ${alias}`)
    .where(`${alias}.effective_from`, '<=', moment)
    .where(`${alias}.expires_at`, '>', moment);
}
