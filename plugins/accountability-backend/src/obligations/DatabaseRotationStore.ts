import type { Knex } from 'knex';
import { selectIn } from '../db';
import { effectsAt } from '../exceptions';
import { DatabaseIdentityStore } from '../inventory';
import { ROTATION_RULES, type RotationFacts } from './identityObligations';

/** Findings that a new credential mends, on identities that somebody answers for. */
export class DatabaseRotationStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  /** Without what an exception permits at `now`; the oldest first. */
  async of(
    owners: readonly string[],
    { now, limit }: { now: Date; limit: number },
  ): Promise<RotationFacts[]> {
    const rows = await selectIn<{
      identity_id: number;
      owner_ref: string;
      rule_id: RotationFacts['ruleId'];
      first_seen_at: string;
    }>(owners, piece =>
      this.#knex('ownership_states as o')
        .join('findings_findings as f', 'f.identity_id', 'o.identity_id')
        .select('o.identity_id', 'o.owner_ref', 'f.rule_id', 'f.first_seen_at')
        .where('o.state', 'owned')
        .whereIn('o.owner_ref', piece)
        .whereIn('f.rule_id', [...ROTATION_RULES])
        .whereNull('f.resolved_at')
        .whereNotExists(
          effectsAt(this.#knex, { alias: 'e', now })
            .select('e.exception_id')
            .whereRaw(
              'e.identity_id = o.identity_id and e.rule_id = f.rule_id',
            ),
        )
        .orderBy('f.first_seen_at')
        .limit(limit),
    );
    const identities = new Map(
      (
        await new DatabaseIdentityStore(this.#knex).load(
          rows.map(row => row.identity_id),
        )
      ).map(identity => [identity.id, identity]),
    );
    return rows.flatMap((row): RotationFacts[] => {
      const identity = identities.get(row.identity_id);
      if (!identity) return [];
      return [
        {
          identityId: row.identity_id,
          ...{ reference: identity.reference, owner: row.owner_ref },
          ...{ record: identity.record, ruleId: row.rule_id },
          firstSeenAt: row.first_seen_at,
        },
      ];
    });
  }
}
