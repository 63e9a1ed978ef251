import type { Knex } from 'knex';
import type {
  CredentialRecord,
  IdentityRecord,
} from 'backstage-plugin-accountability-common';
import { privilegeRank } from '../inventory';
import { replayOffers, type StoredDecision } from './answeredOffers';
import type {
  AnsweredOffer,
  CountedIdentities,
  GovernedFacts,
} from './GovernedFacts';

// So few that a page of large records stays small; records may have 1,000 credentials.
const PAGE = 500;
const DECISIONS_PAGE = 5_000;

/** Counts what some entities run on, from what is stored. */
export class DatabaseGovernedFactStore implements GovernedFacts {
  readonly #knex: Knex;
  readonly #entities: () => Knex.QueryBuilder;

  /** `entities` selects the refs of what is governed. */
  constructor(knex: Knex, entities: () => Knex.QueryBuilder) {
    this.#knex = knex;
    this.#entities = entities;
  }

  async count(which: CountedIdentities): Promise<number> {
    const query = this.#identities();
    if (which.ownerless) {
      query
        .join('ownership_states as o', 'o.identity_id', 'i.id')
        .where('o.state', 'ownerless');
    }
    if (which.privilege) {
      query.where('i.privilege', '>=', privilegeRank(which.privilege));
    }
    if (which.privilegeKnown) {
      query.where('i.privilege', '>', privilegeRank('unknown'));
    }
    if (which.origin) query.where('i.origin', which.origin);
    if (which.usable) usable(query);
    if (which.reachable) {
      query.where(either =>
        either
          .where('i.credential_count', '>', 0)
          .orWhereExists(
            this.#knex('inventory_edges as e')
              .select(this.#knex.raw('1'))
              .whereRaw('e.target = lower(i.reference)'),
          ),
      );
    }
    const [row] = await query.count({ n: '*' });
    return Number(row.n);
  }

  async *credentials(): AsyncGenerator<CredentialRecord[]> {
    let after = 0;
    let seen = new Set<string>();
    for (;;) {
      const query = this.#identities()
        .join('inventory_presences as p', 'p.identity_id', 'i.id')
        .whereNull('p.gone_at')
        .where('i.id', '>', after)
        .orderBy('i.id')
        .limit(PAGE)
        .select('i.id', 'p.record');
      const rows: { id: number; record: string }[] = await usable(query);
      // The last identity of a full page may go on in the next one.
      const last = rows.length === PAGE ? rows.at(-1)!.id : undefined;
      const whole = rows.filter(row => row.id !== last);
      const page = whole.length > 0 ? whole : rows;
      const credentials: CredentialRecord[] = [];
      for (const { id, record } of page) {
        if (id !== after) seen = new Set();
        after = id;
        for (const credential of credentialsIn(record)) {
          if (seen.has(credential.uid)) continue;
          seen.add(credential.uid);
          credentials.push(credential);
        }
      }
      if (credentials.length > 0) yield credentials;
      if (rows.length < PAGE) return;
    }
  }

  async coverage(): Promise<{ components: number; unseen: number }> {
    const [row]: { components: number; unseen: number | null }[] =
      await this.#knex('directory_entities as d')
        .leftJoin('posture_entities as p', 'p.entity_ref', 'd.ref')
        .where('d.kind', 'component')
        .whereIn('d.ref', this.#entities())
        .count({ components: '*' })
        .select({
          unseen: this.#knex.raw(
            "sum(case when coalesce(p.identities, 0) = 0 or p.flag = 'unknown' then 1 else 0 end)",
          ),
        });
    return {
      components: Number(row.components),
      unseen: Number(row.unseen ?? 0),
    };
  }

  async people(): Promise<number> {
    const [row] = await this.#knex('directory_entities')
      .where({ kind: 'user', active: true })
      .count({ n: '*' });
    return Number(row.n);
  }

  async answeredOffers(since: Date): Promise<AnsweredOffer[]> {
    const decisions: StoredDecision[] = [];
    let after = 0;
    for (;;) {
      const rows: {
        id: number;
        identity_id: number;
        action: StoredDecision['action'];
        decided_at: string;
      }[] = await this.#knex('ownership_decisions as d')
        .whereIn('d.identity_id', this.#identities().select('i.id'))
        .where('d.id', '>', after)
        .whereIn('d.action', ['transfer', 'accept', 'decline', 'release'])
        .orderBy('d.id')
        .limit(DECISIONS_PAGE)
        .select('d.id', 'd.identity_id', 'd.action', 'd.decided_at');
      for (const row of rows) {
        after = row.id;
        decisions.push({
          identityId: row.identity_id,
          action: row.action,
          at: new Date(row.decided_at),
        });
      }
      if (rows.length < DECISIONS_PAGE) return replayOffers(decisions, since);
    }
  }

  /** Identities as `i`, each once, without those that are gone. */
  #identities(): Knex.QueryBuilder {
    return this.#knex('inventory_identities as i')
      .whereNull('i.gone_at')
      .whereIn(
        'i.id',
        this.#knex('inventory_links as l')
          .select('l.identity_id')
          .whereIn('l.entity_ref', this.#entities()),
      );
  }
}

function usable(query: Knex.QueryBuilder): Knex.QueryBuilder {
  return query.whereNotIn('i.status', ['disabled', 'suspended', 'deleted']);
}

function credentialsIn(record: string): CredentialRecord[] {
  return (JSON.parse(record) as IdentityRecord).credentials;
}
