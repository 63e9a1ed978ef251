import type { Knex } from 'knex';
import type { Severity } from 'backstage-plugin-accountability-common';
import { selectIn } from '../db';
import { effectsAt } from '../exceptions';
import { SEVERITY_RANKS } from '../findings';
import { DatabaseIdentityStore } from '../inventory';
import { ROTATION_RULES, type RotationFacts } from './identityDues';

interface Row {
  identity_id: number;
  owner_ref: string;
  rule_id: RotationFacts['ruleId'];
  severity: number;
  first_seen_at: string;
}

/** Findings that a new credential mends, on identities that somebody answers for. */
export class DatabaseRotationStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  /** Without what an exception permits at `now`; the oldest first. */
  async ofOwners(
    owners: readonly string[],
    { now, limit }: { now: Date; limit: number },
  ): Promise<RotationFacts[]> {
    return this.#facts(
      await selectIn<Row>(owners, piece =>
        this.#found(now)
          .whereIn('o.owner_ref', piece)
          .orderBy('f.first_seen_at')
          .limit(limit),
      ),
    );
  }

  /** The same of these identities. */
  async ofIdentities(
    ids: readonly number[],
    now: Date,
  ): Promise<RotationFacts[]> {
    return this.#facts(
      await selectIn<Row>(ids, piece =>
        // Said of both: without statistics PostgreSQL would read each finding of the rules.
        this.#found(now)
          .whereIn('o.identity_id', piece)
          .whereIn('f.identity_id', piece),
      ),
    );
  }

  #found(now: Date): Knex.QueryBuilder {
    return this.#knex('ownership_states as o')
      .join('findings_findings as f', 'f.identity_id', 'o.identity_id')
      .select('o.identity_id', 'o.owner_ref')
      .select('f.rule_id', 'f.severity', 'f.first_seen_at')
      .where('o.state', 'owned')
      .whereIn('f.rule_id', [...ROTATION_RULES])
      .whereNull('f.resolved_at')
      .whereNotExists(
        effectsAt(this.#knex, { alias: 'e', now })
          .select('e.exception_id')
          .whereRaw('e.identity_id = o.identity_id and e.rule_id = f.rule_id'),
      );
  }

  async #facts(rows: readonly Row[]): Promise<RotationFacts[]> {
    const loaded = await new DatabaseIdentityStore(this.#knex).load([
      ...new Set(rows.map(row => row.identity_id)),
    ]);
    const identities = new Map(loaded.map(of => [of.id, of]));
    return rows.flatMap((row): RotationFacts[] => {
      const identity = identities.get(row.identity_id);
      if (!identity || identity.goneAt !== null) return [];
      return [
        {
          identityId: row.identity_id,
          ...{ reference: identity.reference, owner: row.owner_ref },
          ...{ record: identity.record, ruleId: row.rule_id },
          severity: SEVERITY_RANKS[row.severity] as Severity,
          firstSeenAt: row.first_seen_at,
        },
      ];
    });
  }
}
