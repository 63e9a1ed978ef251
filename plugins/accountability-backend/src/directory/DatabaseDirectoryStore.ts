import type { Knex } from 'knex';
import { RESOURCE_TYPE_SERVICE_ACCOUNT } from 'backstage-plugin-accountability-common';
import { selectIn } from '../db';
import { belowQuery, ownersQuery } from './belowQuery';
import { PEOPLE_KINDS, type DirectoryEntity } from './DirectoryEntity';
import type {
  Dependant,
  DirectoryPerson,
  DirectoryStatus,
  DirectoryStore,
  LinkTarget,
  OwnerMeant,
} from './DirectoryStore';
import { fromEntityRow } from './entityRow';
import { chooseOwner, indexOwners, type OwnerRow } from './chooseOwner';
import { ownerLookups } from './ownerLookups';

const MAX_PROBLEMS = 50;

/** The directory in the database. Runs in the caller's transaction when it is given one. */
export class DatabaseDirectoryStore implements DirectoryStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async standings(texts: readonly string[]): Promise<Map<string, OwnerMeant>> {
    const lookups = texts.map(text => ({ text, lookup: ownerLookups(text) }));
    const refs = lookups.flatMap(({ lookup }) =>
      lookup.is === 'refs' ? lookup.refs : [],
    );
    const emails = lookups.flatMap(({ lookup }) =>
      lookup.is === 'email' ? [lookup.email] : [],
    );
    const index = indexOwners([
      ...(await this.#owners('ref', refs)),
      ...(await this.#owners('email', emails)),
    ]);
    return new Map(
      lookups.map(({ text, lookup }) => [text, chooseOwner(lookup, index)]),
    );
  }

  async #owners(
    column: 'ref' | 'email',
    values: readonly string[],
  ): Promise<OwnerRow[]> {
    const present = await selectIn(values, piece =>
      this.#knex('directory_entities')
        .select('ref', 'kind', 'title', 'email', 'active', 'active_members')
        .whereIn(column, piece)
        .whereIn('kind', [...PEOPLE_KINDS]),
    );
    const departed = await selectIn(values, piece =>
      this.#knex('directory_departed')
        .select('ref', 'title', 'email')
        .whereIn(column, piece),
    );
    return [
      ...present.map(row => ({
        ref: row.ref,
        title: row.title ?? undefined,
        email: row.email ?? undefined,
        standing: standingOf(row),
      })),
      ...departed.map(row => ({
        ref: row.ref,
        title: row.title ?? undefined,
        email: row.email ?? undefined,
        standing: 'user-left' as const,
      })),
    ];
  }

  async linkTargets(keys: readonly string[]): Promise<LinkTarget[]> {
    // Two look-ups by index: joined, PostgreSQL reads all entities each time.
    const found = await selectIn(keys, piece =>
      this.#knex('directory_link_keys')
        .whereIn('key', piece)
        .select('entity_ref', 'key', 'detail', 'terms'),
    );
    const entities = await selectIn(
      found.map(row => row.entity_ref),
      piece =>
        this.#knex('directory_entities')
          .whereIn('ref', piece)
          .select('ref', 'kind', 'type', 'name', 'title', 'owner_ref'),
    );
    const byRef = new Map(entities.map(row => [row.ref, row]));
    const rows = found.flatMap(row => {
      const entity = byRef.get(row.entity_ref);
      return entity ? { ...row, ...entity } : [];
    });
    const standIns = rows.filter(standsForIdentity).map(row => row.ref);
    const dependants = await this.#dependants(standIns);
    return rows.map(row => ({
      key: row.key,
      detail: row.detail,
      terms: row.terms ? JSON.parse(row.terms) : undefined,
      entityRef: row.ref,
      kind: row.kind,
      title: row.title ?? row.name,
      ownerRef: row.owner_ref ?? undefined,
      standsForIdentity: standsForIdentity(row),
      dependants: dependants.get(row.ref) ?? [],
    }));
  }

  async #dependants(resources: readonly string[]) {
    const rows = await selectIn(resources, piece =>
      this.#knex('directory_dependencies as d')
        .join('directory_entities as e', 'e.ref', 'd.entity_ref')
        .whereIn('d.resource_ref', piece)
        .select('d.resource_ref', 'e.ref', 'e.name', 'e.title', 'e.owner_ref')
        .orderBy('e.ref'),
    );
    const byResource = new Map<string, Dependant[]>();
    for (const row of rows) {
      const dependants = byResource.get(row.resource_ref) ?? [];
      dependants.push({
        entityRef: row.ref,
        title: row.title ?? row.name,
        ownerRef: row.owner_ref ?? undefined,
      });
      byResource.set(row.resource_ref, dependants);
    }
    return byResource;
  }

  async entities(
    refs: readonly string[],
  ): Promise<Map<string, DirectoryEntity>> {
    const rows = await selectIn(refs, piece =>
      this.#knex('directory_entities')
        .select('ref', 'data')
        .whereIn('ref', piece),
    );
    return new Map(rows.map(row => [row.ref, fromEntityRow(row)]));
  }

  /** Refs of what is part of any of these systems. */
  async partsOf(systemRefs: readonly string[]): Promise<string[]> {
    const rows = await selectIn<{ ref: string }>(systemRefs, piece =>
      this.#knex('directory_entities')
        .select('ref')
        .whereIn('system_ref', piece),
    );
    return rows.map(({ ref }) => ref);
  }

  async person(ref: string): Promise<DirectoryPerson> {
    const user = await this.#knex('directory_entities')
      .where({ ref, kind: 'user' })
      .first('active');
    const groups: string[] = await this.#knex('directory_memberships as m')
      .join('directory_group_closure as c', 'c.descendant_ref', 'm.group_ref')
      .where('m.user_ref', ref)
      .distinct('c.ancestor_ref')
      .orderBy('c.ancestor_ref')
      .pluck('c.ancestor_ref');
    return { ref, active: Boolean(user?.active), groups };
  }

  async groupTree(ref: string): Promise<string[]> {
    return this.#knex('directory_group_closure')
      .where({ ancestor_ref: ref })
      .orderBy(['depth', 'descendant_ref'])
      .pluck('descendant_ref');
  }

  belowSubquery(ref: string): Knex.QueryBuilder {
    return belowQuery(this.#knex, ref);
  }

  ownersSubquery(ref: string): Knex.QueryBuilder {
    return ownersQuery(this.#knex, ref);
  }

  async hasCompleted(): Promise<boolean> {
    return Boolean((await this.#state()).last_complete_at);
  }

  async #state() {
    return this.#knex('directory_state').where({ id: 1 }).first();
  }

  async status(): Promise<DirectoryStatus> {
    const state = await this.#state();
    const [all] = await this.#knex('directory_entities').count({ n: '*' });
    const [people] = await this.#knex('directory_entities')
      .whereIn('kind', [...PEOPLE_KINDS])
      .count({ n: '*' });
    const troubled = () =>
      this.#knex('directory_entities').whereNotNull('problems');
    const [problems] = await troubled().count({ n: '*' });
    const rows = await troubled()
      .select('ref', 'problems')
      .orderBy('ref')
      .limit(MAX_PROBLEMS);
    return {
      lastCompleteAt: state.last_complete_at ?? undefined,
      failure: state.failed_at
        ? { at: state.failed_at, message: state.failure }
        : undefined,
      held: state.held_since
        ? { since: state.held_since, reason: state.held_reason }
        : undefined,
      entities: Number(all.n),
      people: Number(people.n),
      epoch: Number(state.epoch),
      problemCount: Number(problems.n),
      problems: rows.flatMap(row =>
        (JSON.parse(row.problems) as string[]).map(message => ({
          entityRef: row.ref,
          message,
        })),
      ),
    };
  }
}

function standsForIdentity(row: { kind: string; type: string | null }) {
  return (
    row.kind === 'resource' &&
    row.type?.toLowerCase() === RESOURCE_TYPE_SERVICE_ACCOUNT
  );
}

function standingOf(row: {
  kind: string;
  active: boolean | number;
  active_members: number | null;
}): OwnerMeant['standing'] {
  if (row.kind === 'user') return row.active ? 'active' : 'user-left';
  // A group whose people were not counted yet is not in the picture so far.
  if (row.active_members === null) return 'not-in-catalog';
  return row.active_members > 0 ? 'active' : 'group-empty';
}
