import type { Knex } from 'knex';
import { firstCounter, insertRows, isSqlite } from '../db';
import { hashOf } from '../definitions';
import { DEADLINE_STAGE, ROTATION_STAGE } from '../time';
import type { EscalationPolicy } from './EscalationPolicy';

/** By which policy deadlines are planned. Runs in the caller's transaction. */
export class DatabasePolicyStore {
  readonly #tx: Knex;

  constructor(tx: Knex) {
    this.#tx = tx;
  }

  /** Under another policy than before, has everything that is open planned anew. */
  async adopt(
    policy: EscalationPolicy,
    /** Users and groups that hear of deadlines by the configuration. */
    configured: readonly string[] = [],
  ): Promise<void> {
    const hash = hashOf({
      ...plain(policy),
      configured: [...configured].sort(),
    });
    const before = await this.#tx('escalations_policy').first('hash');
    if (before?.hash === hash) return;
    await this.#tx('escalations_policy').delete();
    await insertRows(this.#tx, 'escalations_policy', [{ id: 1, hash }]);
    // In the order of stages and subjects in which everybody marks.
    const order = isSqlite(this.#tx) ? 'subject' : 'subject collate "C"';
    for (const [stage, column] of [
      [DEADLINE_STAGE, 'identity_id is null'],
      [ROTATION_STAGE, 'identity_id is not null'],
    ]) {
      await this.#tx.raw(
        `insert into db_marks (stage, subject, counter) select ?, subject, ? from (select distinct subject from escalations_deadlines where closed_at is null and ${column}) as open where true order by ${order} on conflict (stage, subject) do update set counter = db_marks.counter + 1`,
        [stage, firstCounter()],
      );
    }
  }
}

function plain({
  calendar,
  calendars,
  // No step depends on it.
  keepMessagesDays: _,
  ...policy
}: EscalationPolicy): object {
  return {
    ...policy,
    calendars: [calendar, ...calendars].map(({ holidays, ...of }) => ({
      ...of,
      holidays: [...holidays].sort(),
    })),
  };
}
