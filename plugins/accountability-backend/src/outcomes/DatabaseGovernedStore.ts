import type { Knex } from 'knex';
import type {
  Flag,
  GovernedSystem,
  OutcomeSummary,
} from 'backstage-plugin-accountability-common';
import { selectIn } from '../db';
import {
  applyEntityVisibility,
  applyVisibility,
  type Visibility,
} from '../posture';
import { governedBelow } from './governedBelow';

type Governed = OutcomeSummary['governs'];

/** Counts come as texts from PostgreSQL. */
type Count = number | string | null;

interface EntityCounts {
  outcome_ref: string;
  tile_ref: string | null;
  entities: Count;
  excepted: Count;
  flagged: Count;
  unknown: Count;
  softened: Count;
  clean: Count;
}

interface IdentityCounts {
  outcome_ref: string;
  tile_ref: string | null;
  identities: Count;
  ownerless: Count;
}

/** What outcomes govern, counted within what a caller may see. An identity counts once. */
export class DatabaseGovernedStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  /** Counts for each outcome; of what belongs to an entity, when one is named. */
  async counts(
    outcomeRefs: readonly string[],
    options: { visibility: Visibility; entity?: string },
  ): Promise<(ref: string) => Governed> {
    const [entities, identities] = await Promise.all([
      this.#entities(outcomeRefs, options),
      this.#identities(outcomeRefs, options),
    ]);
    const byOutcome = new Map(entities.map(row => [row.outcome_ref, row]));
    const linked = new Map(identities.map(row => [row.outcome_ref, row]));
    return ref => ({
      entities: Number(byOutcome.get(ref)?.entities ?? 0),
      flagged: Number(byOutcome.get(ref)?.flagged ?? 0),
      identities: Number(linked.get(ref)?.identities ?? 0),
      ownerless: Number(linked.get(ref)?.ownerless ?? 0),
    });
  }

  /** Systems that an outcome governs, those with most trouble first. */
  async systems(
    outcomeRef: string,
    visibility: Visibility,
  ): Promise<GovernedSystem[]> {
    const options = { visibility, bySystem: true };
    const [entities, linked] = await Promise.all([
      this.#entities([outcomeRef], options),
      this.#identities([outcomeRef], options),
    ]);
    const identities = new Map(linked.map(row => [row.tile_ref, row]));
    const described = await this.#described(
      entities.flatMap(row => row.tile_ref ?? []),
      visibility,
    );
    return entities
      .map((row): GovernedSystem => {
        const ref = row.tile_ref ?? undefined;
        const found = identities.get(row.tile_ref);
        const { title, ownerRef } = described.get(ref) ?? {};
        return {
          ref,
          title: title ?? (ref ? ref.split('/').at(-1)! : 'No system'),
          ownerRef,
          entities: Number(row.entities),
          flagged: Number(row.flagged),
          identities: Number(found?.identities ?? 0),
          ownerless: Number(found?.ownerless ?? 0),
          excepted: Number(row.excepted ?? 0),
          flag: worstFlag(row),
        };
      })
      .sort(byTrouble);
  }

  async #entities(
    outcomeRefs: readonly string[],
    options: { visibility: Visibility; entity?: string; bySystem?: boolean },
  ): Promise<EntityCounts[]> {
    const flag = (value: Flag) =>
      this.#knex.raw('sum(case when p.flag = ? then 1 else 0 end)', [value]);
    return selectIn<EntityCounts>(outcomeRefs, piece =>
      this.#governed(options)
        .leftJoin('posture_entities as p', 'p.entity_ref', 's.entity_ref')
        .whereIn('s.outcome_ref', piece)
        .select({
          flagged: flag('true'),
          unknown: flag('unknown'),
          softened: flag('excepted'),
          clean: flag('false'),
        })
        .count({ entities: '*' })
        .sum({ excepted: 'p.excepted' })
        .groupBy(
          options.bySystem ? ['s.outcome_ref', 'tile_ref'] : ['s.outcome_ref'],
        ),
    );
  }

  async #identities(
    outcomeRefs: readonly string[],
    options: { visibility: Visibility; entity?: string; bySystem?: boolean },
  ): Promise<IdentityCounts[]> {
    const { visibility, bySystem } = options;
    return selectIn<IdentityCounts>(outcomeRefs, piece => {
      const linked = this.#governed(options)
        .join('inventory_links as l', 'l.entity_ref', 's.entity_ref')
        .distinct('l.identity_id')
        .whereIn('s.outcome_ref', piece);
      const by = bySystem ? ['g.outcome_ref', 'g.tile_ref'] : ['g.outcome_ref'];
      const query = this.#knex
        .from(linked.as('g'))
        .join('inventory_identities as i', 'i.id', 'g.identity_id')
        .leftJoin('ownership_states as o', 'o.identity_id', 'i.id')
        .whereNull('i.gone_at');
      // Whatever is linked to what the caller sees is linked to something they see.
      applyVisibility(
        query,
        { ...visibility, entities: 'all', unlinked: true },
        this.#knex,
      );
      return query
        .select(by)
        .count({ identities: '*' })
        .select({
          ownerless: this.#knex.raw(
            "sum(case when o.state = 'ownerless' then 1 else 0 end)",
          ),
        })
        .groupBy(by);
    });
  }

  /** Scopes as `s` with their outcome, and with the system of each entity when it is asked for. */
  #governed(options: {
    visibility: Visibility;
    entity?: string;
    bySystem?: boolean;
  }): Knex.QueryBuilder {
    const query = governedBelow(
      this.#knex,
      options.entity,
      options.visibility,
    ).select('s.outcome_ref');
    if (!options.bySystem) return query;
    return query
      .leftJoin('directory_entities as e', 'e.ref', 's.entity_ref')
      .select({
        tile_ref: this.#knex.raw(
          "case when e.kind = 'system' then e.ref else e.system_ref end",
        ),
      });
  }

  async #described(refs: readonly string[], visibility: Visibility) {
    const rows = await selectIn<{
      ref: string;
      name: string;
      title: string | null;
      owner_ref: string | null;
    }>(refs, piece => {
      const query = this.#knex('directory_entities')
        .select('ref', 'name', 'title', 'owner_ref')
        .whereIn('ref', piece);
      applyEntityVisibility(query, {
        column: 'ref',
        visibility,
        knex: this.#knex,
      });
      return query;
    });
    return new Map<string | undefined, { title: string; ownerRef?: string }>(
      rows.map(row => [
        row.ref,
        { title: row.title ?? row.name, ownerRef: row.owner_ref ?? undefined },
      ]),
    );
  }
}

/** As one entity's flag: known trouble beats doubt, doubt beats a clean bill. */
function worstFlag(row: EntityCounts): Flag | null {
  if (Number(row.flagged) > 0) return 'true';
  if (Number(row.unknown) > 0) return 'unknown';
  if (Number(row.softened) > 0) return 'excepted';
  return Number(row.clean) > 0 ? 'false' : null;
}

function byTrouble(a: GovernedSystem, b: GovernedSystem): number {
  return (
    b.flagged - a.flagged ||
    b.ownerless - a.ownerless ||
    b.identities - a.identities ||
    b.entities - a.entities ||
    (a.title < b.title ? -1 : 1)
  );
}
