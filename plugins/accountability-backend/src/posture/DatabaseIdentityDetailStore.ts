import type { Knex } from 'knex';
import type {
  IdentityDetail,
  RuleDescription,
} from 'backstage-plugin-accountability-common';
import { DatabaseDirectoryStore } from '../directory';
import { askedAbout, DatabaseEffectStore, stepsAbout } from '../exceptions';
import { DatabaseFindingStore } from '../findings';
import { DatabaseIdentityStore, DatabaseLinkStore } from '../inventory';
import { DatabaseOwnershipStore, replayDecisions } from '../ownership';
import type { Clock } from '../time';
import { DatabaseIdentityListStore } from './DatabaseIdentityListStore';
import { identityHistory, MAX_HISTORY } from './identityHistory';
import { DatabaseVisibleSetStore } from './DatabaseVisibleSetStore';
import type { Visibility } from './Visibility';

const MAX_EDGES = 500;

interface EdgeRow {
  type: string;
  target: string;
  detail: string | null;
  identity_id: number | null;
}

/** Everything known about one identity, except what the caller may do. */
export type IdentityPicture = Omit<IdentityDetail, 'actions'>;

/** One identity as its page shows it. */
export class DatabaseIdentityDetailStore {
  readonly #knex: Knex;
  readonly #clock: Clock;

  constructor(knex: Knex, clock: Clock) {
    this.#knex = knex;
    this.#clock = clock;
  }

  /** Undefined when there is none, or none that the caller may see. */
  async get(
    id: number,
    options: {
      rules: readonly RuleDescription[];
      visibility: Visibility;
      /** May look at exceptions; those about what they see are theirs to see. */
      seesExceptions?: boolean;
    },
  ): Promise<IdentityPicture | undefined> {
    const [summary] = await new DatabaseIdentityListStore(
      this.#knex,
      this.#clock,
    ).byIds([id], options.visibility);
    const [identity] = await new DatabaseIdentityStore(this.#knex).load([id]);
    if (!summary || !identity) return undefined;
    const ownership = new DatabaseOwnershipStore(this.#knex);
    const state = (await ownership.statesOf([id])).get(id);
    const decisions = (await ownership.decisionsOf([id])).get(id) ?? [];
    const presences = await this.#presences(id);
    const findings = await new DatabaseFindingStore(this.#knex).findingsOf(id);
    return {
      ...summary,
      record: identity.record,
      presences,
      links: await this.#links(id, options.visibility),
      edges: await this.#edges(id, options.visibility),
      candidates: state?.candidates ?? [],
      standing: replayDecisions(decisions),
      verdicts: await this.#verdicts(id, { rules: options.rules, findings }),
      history: identityHistory({
        decisions,
        presences,
        findings,
        rules: options.rules,
        exceptions: options.seesExceptions
          ? await stepsAbout(this.#knex, `identity:${id}`, MAX_HISTORY)
          : [],
      }),
    };
  }

  async #presences(id: number): Promise<IdentityDetail['presences']> {
    const rows = await this.#knex('inventory_presences as p')
      .leftJoin('inventory_sources as s', 's.id', 'p.source_id')
      .select('p.source_id', 's.title', 'p.first_seen_at', 'p.gone_at')
      .where('p.identity_id', id)
      .orderBy('p.id');
    return rows.map(row => ({
      sourceId: row.source_id,
      title: row.title ?? row.source_id,
      firstSeenAt: row.first_seen_at,
      goneAt: row.gone_at ?? undefined,
    }));
  }

  async #links(
    id: number,
    visibility: Visibility,
  ): Promise<IdentityDetail['links']> {
    const links =
      (await new DatabaseLinkStore(this.#knex).linksOf([id])).get(id) ?? [];
    const refs = links.map(link => link.entityRef);
    const visible = await new DatabaseVisibleSetStore(this.#knex).among(
      refs,
      visibility,
    );
    const entities = await new DatabaseDirectoryStore(this.#knex).entities(
      refs,
    );
    return links
      .filter(link => visible.has(link.entityRef))
      .map(link => {
        const entity = entities.get(link.entityRef);
        return { ...link, title: entity?.title, ownerRef: entity?.ownerRef };
      });
  }

  async #edges(
    id: number,
    visibility: Visibility,
  ): Promise<IdentityDetail['edges']> {
    const out: EdgeRow[] = await this.#knex('inventory_edges as e')
      .leftJoin(
        'inventory_keys as k',
        'k.key',
        this.#knex.raw("'identity:' || e.target"),
      )
      .select('e.type', 'e.target', 'e.detail', 'k.identity_id')
      .where('e.identity_id', id)
      .limit(MAX_EDGES);
    const into: EdgeRow[] = await this.#knex('inventory_keys as k')
      .join(
        'inventory_edges as e',
        'e.target',
        this.#knex.raw('substr(k.key, 10)'),
      )
      .join('inventory_identities as i', 'i.id', 'e.identity_id')
      .select('e.type', 'i.reference as target', 'e.detail', 'e.identity_id')
      .where('k.identity_id', id)
      .where('k.key', 'like', 'identity:%')
      .whereNull('i.gone_at')
      .limit(MAX_EDGES);
    const others = await new DatabaseIdentityListStore(
      this.#knex,
      this.#clock,
    ).byIds(
      [...out, ...into].flatMap(row => row.identity_id ?? []),
      visibility,
    );
    const seen = new Set(others.map(other => other.id));
    const edge =
      (direction: 'out' | 'in') =>
      (row: EdgeRow): IdentityDetail['edges'][number] => ({
        type: row.type,
        direction,
        target: row.target,
        identityId: seen.has(String(row.identity_id))
          ? String(row.identity_id)
          : undefined,
        detail: row.detail ?? undefined,
      });
    return [
      // The identity itself names its targets; who they are may not be for the caller.
      ...out.map(edge('out')),
      ...into.map(edge('in')).filter(({ identityId }) => identityId),
    ];
  }

  async #verdicts(
    id: number,
    options: {
      rules: readonly RuleDescription[];
      findings: Awaited<ReturnType<DatabaseFindingStore['findingsOf']>>;
    },
  ): Promise<IdentityDetail['verdicts']> {
    const evaluation = (
      await new DatabaseFindingStore(this.#knex).evaluationsOf([id])
    ).get(id);
    const subject = `identity:${id}`;
    const effects = await new DatabaseEffectStore(this.#knex).of(
      [subject],
      this.#clock.now(),
    );
    const asked = await askedAbout(this.#knex, subject);
    return (evaluation?.verdicts ?? []).map(({ ruleId, severity, verdict }) => {
      const effect = effects.get(subject)?.get(ruleId);
      const rule = options.rules.find(r => r.id === ruleId);
      const open = options.findings.find(
        f => f.ruleId === ruleId && !f.resolvedAt,
      );
      return {
        ruleId,
        title: rule?.title ?? ruleId,
        severity,
        verdict,
        remedy: rule?.remedy ?? '',
        firstSeenAt: open?.firstSeenAt,
        exception:
          effect && verdict.is === 'fail'
            ? { id: String(effect.exceptionId), until: effect.until }
            : undefined,
        askedFor:
          verdict.is === 'fail' ? asked.get(ruleId)?.toString() : undefined,
      };
    });
  }
}
