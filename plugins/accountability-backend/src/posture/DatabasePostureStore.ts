import type { Knex } from 'knex';
import {
  RESOURCE_TYPE_SERVICE_ACCOUNT,
  type EntityFlag,
  type Flag,
  type OwnerlessReason,
} from 'backstage-plugin-accountability-common';
import { epochOf, nextRevisions, selectIn, upsertRows } from '../db';
import { toInstant } from '../time';
import { effectsAt } from '../exceptions';
import type { EntityTally, Posture } from './decidePosture';
import { flagOf } from './flagAt';
import { OWNERLESS_RULE } from './identityQuery';

const COUNTER = 'posture';
// Relations of one entity; more would bury its page.
const MAX_PUBLISHED = 50;

interface PostureRow {
  entity_ref: string;
  flag: Flag | null;
  reasons: string;
  identities: number;
  owned: number;
  ownerless: number;
  excepted: number;
  excepted_until: string | null;
  findings: number;
  unknown_verdicts: number;
  missing_sources: string;
  identity_refs: string;
  outcomes: string;
  evaluated_at: string;
  revision: number;
}

/** An entity whose posture moved, and its flag before and after. */
export interface MovedPosture {
  entityRef: string;
  was: Flag | null;
  is: Flag | null;
}

/** Posture by entity. Runs in the caller's transaction. */
export class DatabasePostureStore {
  readonly #tx: Knex;

  constructor(tx: Knex) {
    this.#tx = tx;
  }

  /** Counts the present identities linked to each entity. */
  async tally(
    entityRefs: readonly string[],
    now: Date,
  ): Promise<Map<string, EntityTally>> {
    const rows = await selectIn<{
      entity_ref: string;
      state: 'owned' | 'ownerless' | null;
      reason: OwnerlessReason | null;
      identities: number | string;
      findings: number | string | null;
      unknown_verdicts: number | string | null;
    }>(entityRefs, piece =>
      this.#tx
        .from(
          this.#tx('inventory_links')
            .distinct('identity_id', 'entity_ref')
            .whereIn('entity_ref', piece)
            .as('l'),
        )
        .join('inventory_identities as i', 'i.id', 'l.identity_id')
        .leftJoin('ownership_states as o', 'o.identity_id', 'i.id')
        .leftJoin('findings_evaluations as f', 'f.identity_id', 'i.id')
        .whereNull('i.gone_at')
        .groupBy('l.entity_ref', 'o.state', 'o.reason')
        .select('l.entity_ref', 'o.state', 'o.reason')
        .count({ identities: '*' })
        .sum({
          findings: 'f.open_findings',
          unknown_verdicts: 'f.unknown_verdicts',
        }),
    );
    const tallies = new Map<string, EntityTally>();
    for (const row of rows) {
      const tally = tallies.get(row.entity_ref) ?? {
        identities: 0,
        owned: 0,
        ownerless: 0,
        excepted: 0,
        findings: 0,
        unknownVerdicts: 0,
        reasons: [],
      };
      const count = Number(row.identities);
      tally.identities += count;
      if (row.state === 'owned') tally.owned += count;
      if (row.state === 'ownerless') tally.ownerless += count;
      if (row.reason) tally.reasons.push(row.reason);
      tally.findings += Number(row.findings ?? 0);
      tally.unknownVerdicts += Number(row.unknown_verdicts ?? 0);
      tallies.set(row.entity_ref, tally);
    }
    for (const { entity_ref: ref, n, until } of await this.#excepted(
      entityRefs,
      now,
    )) {
      const tally = tallies.get(ref)!;
      tally.excepted = Number(n);
      tally.ownerless -= Number(n);
      tally.exceptedUntil = until;
    }
    return tallies;
  }

  /** Of the identities that nobody answers for: how many are excepted, and the first end. */
  async #excepted(entityRefs: readonly string[], now: Date) {
    return selectIn<{ entity_ref: string; n: number | string; until: string }>(
      entityRefs,
      piece =>
        effectsAt(this.#tx, { alias: 'e', now })
          .join('inventory_links as l', 'l.identity_id', 'e.identity_id')
          .join('inventory_identities as i', 'i.id', 'e.identity_id')
          .join('ownership_states as o', 'o.identity_id', 'e.identity_id')
          .where('e.rule_id', OWNERLESS_RULE)
          .where('o.state', 'ownerless')
          .whereNull('i.gone_at')
          .whereIn('l.entity_ref', piece)
          .groupBy('l.entity_ref')
          .select('l.entity_ref')
          .countDistinct({ n: 'e.identity_id' })
          .min({ until: 'e.expires_at' }) as unknown as PromiseLike<
          { entity_ref: string; n: number; until: string }[]
        >,
    );
  }

  /** For each entity, the Resources of the catalog that stand for identities it uses. */
  async publishedIdentities(
    entityRefs: readonly string[],
  ): Promise<Map<string, string[]>> {
    const rows = await selectIn<{ entity_ref: string; resource_ref: string }>(
      entityRefs,
      piece =>
        this.#tx('inventory_links as l')
          .join('inventory_links as r', 'r.identity_id', 'l.identity_id')
          .join('directory_entities as d', 'd.ref', 'r.entity_ref')
          .distinct('l.entity_ref', 'r.entity_ref as resource_ref')
          .whereIn('l.entity_ref', piece)
          .where({ 'r.signal': 'annotation', 'd.kind': 'resource' })
          .where('d.type', RESOURCE_TYPE_SERVICE_ACCOUNT)
          .whereRaw('r.entity_ref <> l.entity_ref'),
    );
    const published = new Map<string, string[]>();
    for (const row of rows) {
      const refs = published.get(row.entity_ref) ?? [];
      if (refs.length < MAX_PUBLISHED) refs.push(row.resource_ref);
      published.set(row.entity_ref, refs);
    }
    return published;
  }

  /** Writes the postures that differ under new revisions; answers with what moved. */
  async save(postures: readonly Posture[], now: Date): Promise<MovedPosture[]> {
    const stored = new Map(
      (
        await selectIn<PostureRow>(
          postures.map(posture => posture.entityRef),
          piece => this.#tx('posture_entities').whereIn('entity_ref', piece),
        )
      ).map(row => [row.entity_ref, row]),
    );
    const rows = postures
      .map(posture => toRow(posture, now))
      .filter(row => differs(row, stored.get(row.entity_ref)));
    if (rows.length === 0) return [];
    const first = await nextRevisions(this.#tx, COUNTER, rows.length);
    await upsertRows(this.#tx, 'posture_entities', {
      rows: rows.map((row, at) => ({ ...row, revision: first + at })),
      key: ['entity_ref'],
    });
    return rows.map(row => ({
      entityRef: row.entity_ref,
      was: stored.get(row.entity_ref)?.flag ?? null,
      is: row.flag,
    }));
  }

  async get(entityRef: string) {
    const row: PostureRow | undefined = await this.#tx('posture_entities')
      .where({ entity_ref: entityRef })
      .first();
    return row && fromRow(row);
  }

  /** Flags that moved after a revision, in the order of commits. */
  async flagsSince(since: number, options: { limit: number; now: Date }) {
    const { limit, now } = options;
    const rows: PostureRow[] = await this.#tx('posture_entities')
      .where('revision', '>', since)
      .orderBy('revision')
      .limit(limit + 1);
    const page = rows.slice(0, limit);
    return {
      items: page.map(row => toFlag(row, now)),
      revision: page.at(-1)?.revision ?? since,
      more: rows.length > limit,
      epoch: await epochOf(this.#tx, COUNTER),
    };
  }

  /** Entities whose flag is unknown: a source that completes may settle it. */
  async unknownRefs(): Promise<string[]> {
    return this.#tx('posture_entities')
      .whereNot('missing_sources', '[]')
      .pluck('entity_ref');
  }
}

function toRow(posture: Posture, now: Date): Omit<PostureRow, 'revision'> {
  return {
    entity_ref: posture.entityRef,
    flag: posture.flag,
    reasons: JSON.stringify(posture.reasons),
    identities: posture.identities,
    owned: posture.owned,
    ownerless: posture.ownerless,
    excepted: posture.excepted,
    excepted_until: posture.exceptedUntil ?? null,
    findings: posture.findings,
    unknown_verdicts: posture.unknownVerdicts,
    missing_sources: JSON.stringify(posture.missingSources),
    identity_refs: JSON.stringify(posture.identityRefs),
    outcomes: JSON.stringify(posture.outcomes),
    evaluated_at: toInstant(now),
  };
}

function differs(
  row: Omit<PostureRow, 'revision'>,
  stored?: PostureRow,
): boolean {
  if (!stored) {
    return row.flag !== null || row.identities > 0 || row.outcomes !== '[]';
  }
  const { evaluated_at: _, ...columns } = row;
  return Object.entries(columns).some(
    ([name, value]) => stored[name as keyof PostureRow] !== value,
  );
}

function fromRow(row: PostureRow): Posture & { evaluatedAt: string } {
  return {
    entityRef: row.entity_ref,
    flag: row.flag,
    reasons: JSON.parse(row.reasons),
    identities: row.identities,
    owned: row.owned,
    ownerless: row.ownerless,
    excepted: row.excepted,
    exceptedUntil: row.excepted_until ?? undefined,
    findings: row.findings,
    unknownVerdicts: row.unknown_verdicts,
    missingSources: JSON.parse(row.missing_sources),
    identityRefs: JSON.parse(row.identity_refs),
    outcomes: JSON.parse(row.outcomes),
    evaluatedAt: row.evaluated_at,
  };
}

function toFlag(row: PostureRow, now: Date): EntityFlag {
  return {
    entityRef: row.entity_ref,
    ...flagOf(row, now),
    reasons: JSON.parse(row.reasons),
    identities: row.identities,
    ownerless: row.ownerless,
    identityRefs: JSON.parse(row.identity_refs),
    outcomes: JSON.parse(row.outcomes),
    revision: row.revision,
  };
}
