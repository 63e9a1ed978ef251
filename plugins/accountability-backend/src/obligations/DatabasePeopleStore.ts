import type { Knex } from 'knex';
import { selectIn } from '../db';

/** Somebody who can be told something. */
export interface Person {
  ref: string;
  name?: string;
  email?: string;
}

interface MemberRow extends PersonRow {
  group: string;
  depth: number;
}

interface PersonRow {
  ref: string;
  title: string | null;
  email: string | null;
}

const PERSON = { ref: 'u.ref', title: 'u.title', email: 'u.email' };
// Whoever is told with more others than this does not feel meant.
const MOST_OF_A_GROUP = 100;

/** The active people behind users and groups. */
export class DatabasePeopleStore {
  readonly #tx: Knex;

  constructor(tx: Knex) {
    this.#tx = tx;
  }

  /**
   * A user themselves; of a group its own members, or where it has none, those of
   * the nearest groups below it. Whoever has left is nobody.
   */
  async behind(refs: readonly string[]): Promise<Map<string, Person[]>> {
    const found = new Map(refs.map((ref): [string, Person[]] => [ref, []]));
    for (const person of await this.#users(refs)) {
      found.get(person.ref)!.push(person);
    }
    for (const [group, people] of await this.#members(refs)) {
      found.set(group, people);
    }
    return found;
  }

  /** Every group in whose tree each user or group is, by ref. */
  async groupsOf(refs: readonly string[]): Promise<Map<string, string[]>> {
    const rows = await selectIn<{ party: string; group: string }>(refs, piece =>
      this.#tx('directory_memberships as m')
        .join('directory_group_closure as c', 'c.descendant_ref', 'm.group_ref')
        .whereIn('m.user_ref', piece)
        .distinct({ party: 'm.user_ref', group: 'c.ancestor_ref' })
        .union(
          this.#tx('directory_group_closure as c')
            .whereIn('c.descendant_ref', piece)
            .distinct({ party: 'c.descendant_ref', group: 'c.ancestor_ref' }),
        ),
    );
    const groups = new Map(refs.map((ref): [string, string[]] => [ref, []]));
    for (const { party, group } of rows) groups.get(party)!.push(group);
    return groups;
  }

  async #users(refs: readonly string[]): Promise<Person[]> {
    const rows = await selectIn<PersonRow>(
      refs.filter(ref => ref.startsWith('user:')),
      piece =>
        this.#tx('directory_entities as u')
          .select(PERSON)
          .whereIn('u.ref', piece)
          .where('u.active', true),
    );
    return rows.map(toPerson);
  }

  async #members(refs: readonly string[]): Promise<Map<string, Person[]>> {
    const rows = await selectIn<MemberRow>(
      refs.filter(ref => ref.startsWith('group:')),
      piece =>
        this.#tx('directory_group_closure as c')
          .join('directory_memberships as m', 'm.group_ref', 'c.descendant_ref')
          .join('directory_entities as u', 'u.ref', 'm.user_ref')
          .select({ ...PERSON, group: 'c.ancestor_ref', depth: 'c.depth' })
          .whereIn('c.ancestor_ref', piece)
          .where('u.active', true)
          .orderBy(['c.depth', 'u.ref']),
    );
    const groups = new Map<string, MemberRow[]>();
    for (const row of rows) {
      const of = groups.get(row.group) ?? [];
      if (of.length === 0 || of[0].depth === row.depth) of.push(row);
      groups.set(row.group, of);
    }
    return new Map(
      [...groups].map(([group, members]) => [
        group,
        members.slice(0, MOST_OF_A_GROUP).map(toPerson),
      ]),
    );
  }
}

function toPerson({ ref, title, email }: PersonRow): Person {
  return { ref, name: title ?? undefined, email: email ?? undefined };
}
