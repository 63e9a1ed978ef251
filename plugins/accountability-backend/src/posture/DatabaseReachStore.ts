import type { Knex } from 'knex';
import type { IdentityReach } from 'backstage-plugin-accountability-common';
import { selectIn } from '../db';
import { PRIVILEGE_LEVELS } from '../inventory';
import { identityQuery } from './identityQuery';
import { applyEntityVisibility, type Visibility } from './Visibility';

const NAMED = 3;
// Three steps lead from a workload over a role to what that may become.
const STEPS = 3;
// Of all that are asked about together, in one step.
const MOST_STEPS = 1_000;

/** Edges that lead from an identity to another one that it may act as. */
const LEADING = ['federates-to', 'impersonates', 'holds-credential-of'];
const KEY = 'identity:';

type Named = IdentityReach['entities'];

interface NamedRow {
  identity_id: number;
  ref: string;
  title: string | null;
  n: number | string;
}

interface ReachedRow {
  id: number;
  reference: string;
  privilege: number;
}

interface Step {
  from: number;
  to: number;
}

/** How far somebody would come with an identity: what uses it, and what it may act as. */
export class DatabaseReachStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  /** Of each of a few identities, no further than the caller may see. */
  async of(
    ids: readonly number[],
    visibility: Visibility,
  ): Promise<Map<number, IdentityReach>> {
    const entities = await this.#entities(ids, visibility);
    const systems = await this.#systems(ids, visibility);
    const identities = await this.#identities(ids, visibility);
    const nothing: Named = { count: 0, some: [] };
    return new Map(
      ids.map(id => [
        id,
        {
          entities: entities.get(id) ?? nothing,
          systems: systems.get(id) ?? nothing,
          identities: identities.get(id)!,
        },
      ]),
    );
  }

  #links(ids: readonly number[], visibility: Visibility): Knex.QueryBuilder {
    const links = this.#knex('inventory_links as l')
      .distinct('l.identity_id')
      .whereIn('l.identity_id', [...ids]);
    applyEntityVisibility(links, {
      column: 'l.entity_ref',
      visibility,
      knex: this.#knex,
    });
    return links;
  }

  #entities(ids: readonly number[], visibility: Visibility) {
    return this.#named(
      this.#links(ids, visibility).select({ ref: 'l.entity_ref' }),
    );
  }

  #systems(ids: readonly number[], visibility: Visibility) {
    const systems = this.#links(ids, visibility)
      .join('directory_entities as c', 'c.ref', 'l.entity_ref')
      .whereNotNull('c.system_ref')
      .select({ ref: 'c.system_ref' });
    applyEntityVisibility(systems, {
      column: 'c.system_ref',
      visibility,
      knex: this.#knex,
    });
    return this.#named(systems);
  }

  /** How many refs each identity has, and the names of the first few. */
  async #named(refs: Knex.QueryBuilder): Promise<Map<number, Named>> {
    const knex = this.#knex;
    const placed = knex
      .from(refs.as('d'))
      .leftJoin('directory_entities as e', 'e.ref', 'd.ref')
      .select('d.identity_id', 'd.ref', {
        title: knex.raw('coalesce(e.title, e.name)'),
        place: knex.raw(
          'row_number() over (partition by d.identity_id order by d.ref)',
        ),
        n: knex.raw('count(*) over (partition by d.identity_id)'),
      });
    const rows: NamedRow[] = await knex
      .from(placed.as('p'))
      .where('p.place', '<=', NAMED)
      .orderBy(['p.identity_id', 'p.ref'])
      .select('p.identity_id', 'p.ref', 'p.title', 'p.n');
    const named = new Map<number, Named>();
    for (const { identity_id: id, ref, title, n } of rows) {
      const of = named.get(id) ?? { count: Number(n), some: [] };
      of.some.push({ ref, title: title ?? undefined });
      named.set(id, of);
    }
    return named;
  }

  /** Walks from each of them, step by step, and only through what the caller may see. */
  async #identities(
    ids: readonly number[],
    visibility: Visibility,
  ): Promise<Map<number, IdentityReach['identities']>> {
    const known = new Map<number, ReachedRow>();
    const reached = new Map(ids.map(id => [id, new Set<number>([id])]));
    let heads = new Map(ids.map(id => [id, [id]]));
    let more = false;
    for (let step = 0; step < STEPS; step++) {
      const from = [...new Set([...heads.values()].flat())];
      if (from.length === 0) break;
      const { steps, isCut } = await this.#steps(from);
      more ||= isCut;
      const fresh = steps.map(({ to }) => to).filter(id => !known.has(id));
      for (const row of await this.#visible(fresh, visibility)) {
        known.set(row.id, row);
      }
      const next = new Map<number, number[]>();
      for (const [origin, at] of heads) {
        const seen = reached.get(origin)!;
        for (const { from: head, to } of steps) {
          if (!at.includes(head) || !known.has(to) || seen.has(to)) continue;
          seen.add(to);
          next.set(origin, [...(next.get(origin) ?? []), to]);
        }
      }
      heads = next;
    }
    return new Map(
      ids.map(id => {
        const others = [...reached.get(id)!].filter(one => one !== id);
        const isEnd = !heads.has(id) && !more;
        return [
          id,
          summed(
            others.map(one => known.get(one)!),
            !isEnd,
          ),
        ];
      }),
    );
  }

  /** Where these lead: by their own edges, and by the trust of others in them. */
  async #steps(
    from: readonly number[],
  ): Promise<{ steps: Step[]; isCut: boolean }> {
    const knex = this.#knex;
    const edges = await selectIn<{ identity_id: number; target: string }>(
      from,
      piece =>
        knex('inventory_edges')
          .select('identity_id', 'target')
          .whereIn('identity_id', piece)
          .whereIn('type', LEADING)
          .orderBy(['identity_id', 'target'])
          .limit(MOST_STEPS),
    );
    // Two look-ups by index: joined, PostgreSQL reads a whole table.
    const targets = await this.#idsByKeys(edges.map(({ target }) => target));
    const out = edges.flatMap(({ identity_id, target }): Step[] =>
      (targets.get(target) ?? []).map(to => ({ from: identity_id, to })),
    );
    const names = await selectIn<{ identity_id: number; key: string }>(
      from,
      piece =>
        knex('inventory_keys')
          .select('identity_id', 'key')
          .whereIn('identity_id', piece)
          .whereLike('key', `${KEY}%`),
    );
    const trusting = await selectIn<{ identity_id: number; target: string }>(
      names.map(({ key }) => key.slice(KEY.length)),
      piece =>
        knex('inventory_edges')
          .select('identity_id', 'target')
          .whereIn('target', piece)
          .where('type', 'trusts')
          .orderBy(['target', 'identity_id'])
          .limit(MOST_STEPS),
    );
    const trusted = new Map<string, number[]>();
    for (const { identity_id: id, key } of names) {
      const name = key.slice(KEY.length);
      trusted.set(name, [...(trusted.get(name) ?? []), id]);
    }
    const steps = [
      ...out,
      ...trusting.flatMap(({ identity_id: to, target }): Step[] =>
        (trusted.get(target) ?? []).map(id => ({ from: id, to })),
      ),
    ];
    const read = Math.max(edges.length, trusting.length, steps.length);
    return { steps: steps.slice(0, MOST_STEPS), isCut: read >= MOST_STEPS };
  }

  async #idsByKeys(names: readonly string[]): Promise<Map<string, number[]>> {
    const rows = await selectIn<{ identity_id: number; key: string }>(
      names.map(name => `${KEY}${name}`),
      piece =>
        this.#knex('inventory_keys')
          .select('identity_id', 'key')
          .whereIn('key', piece),
    );
    const ids = new Map<string, number[]>();
    for (const { identity_id: id, key } of rows) {
      const name = key.slice(KEY.length);
      ids.set(name, [...(ids.get(name) ?? []), id]);
    }
    return ids;
  }

  #visible(
    ids: readonly number[],
    visibility: Visibility,
  ): Promise<ReachedRow[]> {
    return selectIn<ReachedRow>(ids, piece =>
      identityQuery(this.#knex, {}, visibility)
        .select('i.id', 'i.reference', 'i.privilege')
        .whereIn('i.id', piece),
    );
  }
}

function summed(
  reached: readonly ReachedRow[],
  more: boolean,
): IdentityReach['identities'] {
  const sorted = [...reached].sort(
    (a, b) => b.privilege - a.privilege || (a.reference < b.reference ? -1 : 1),
  );
  return {
    count: reached.length,
    more,
    privilege: sorted[0] && PRIVILEGE_LEVELS[sorted[0].privilege],
    some: sorted.slice(0, NAMED).map(({ id, reference, privilege }) => ({
      id: String(id),
      reference,
      privilege: PRIVILEGE_LEVELS[privilege],
    })),
  };
}
