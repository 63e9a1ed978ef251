import type { Knex } from 'knex';
import { selectIn } from '../db';
import type { Executive } from '../directory';
import { NOT_IN_FORCE } from './outcomeStatus';
import type { GroupAbove } from './partyFacts';

interface AboveRow {
  party: string;
  group: string;
  depth: number;
  function: string | null;
  executive: Executive | null;
}

const ABOVE = {
  group: 'c.ancestor_ref',
  depth: 'c.depth',
  function: 'g.function',
  executive: 'g.executive',
};

/** What rules ask of the groups that parties are in, and of what they answer for. */
export class DatabasePartyStore {
  readonly #tx: Knex;

  constructor(tx: Knex) {
    this.#tx = tx;
  }

  /** Groups that each user or group is in or below, by party. */
  async groupsAbove(
    refs: readonly string[],
  ): Promise<Map<string, GroupAbove[]>> {
    const rows = [
      ...(await selectIn<AboveRow>(refs.filter(isGroup), piece =>
        this.#tx('directory_group_closure as c')
          .join('directory_entities as g', 'g.ref', 'c.ancestor_ref')
          .whereIn('c.descendant_ref', piece)
          .select({ party: 'c.descendant_ref', ...ABOVE }),
      )),
      ...(await selectIn<AboveRow>(refs.filter(isUser), piece =>
        this.#tx('directory_memberships as m')
          .join(
            'directory_group_closure as c',
            'c.descendant_ref',
            'm.group_ref',
          )
          .join('directory_entities as g', 'g.ref', 'c.ancestor_ref')
          .whereIn('m.user_ref', piece)
          .select({ party: 'm.user_ref', ...ABOVE }),
      )),
    ];
    const above = new Map<string, GroupAbove[]>();
    for (const row of rows) {
      const of = above.get(row.party) ?? [];
      of.push({
        ...row,
        function: row.function ?? undefined,
        executive: row.executive ?? undefined,
      });
      above.set(row.party, of);
    }
    return above;
  }

  /**
   * Two active people of the tree of each group, or the one there is. As long as
   * both are there, nobody stands behind the group alone.
   */
  async peopleBehind(refs: readonly string[]): Promise<Map<string, string[]>> {
    const rows = await selectIn<{ group: string; one: string; other: string }>(
      refs.filter(isGroup),
      piece =>
        this.#tx('directory_group_closure as c')
          .join('directory_memberships as m', 'm.group_ref', 'c.descendant_ref')
          .join('directory_entities as u', 'u.ref', 'm.user_ref')
          .whereIn('c.ancestor_ref', piece)
          .where('u.active', true)
          .groupBy('c.ancestor_ref')
          .select({ group: 'c.ancestor_ref' })
          .min({ one: 'm.user_ref' })
          .max({ other: 'm.user_ref' }),
    );
    return new Map(
      rows.map(({ group, one, other }) => [
        group,
        one === other ? [one] : [one, other],
      ]),
    );
  }

  /** What is said of users themselves: whether they are executives. */
  async executives(refs: readonly string[]): Promise<Map<string, Executive>> {
    const rows = await selectIn<{ ref: string; executive: Executive }>(
      refs.filter(isUser),
      piece =>
        this.#tx('directory_entities')
          .select('ref', 'executive')
          .whereNotNull('executive')
          .whereIn('ref', piece),
    );
    return new Map(rows.map(row => [row.ref, row.executive]));
  }

  /** For the result of how many outcomes in force each of them answers. */
  async accountableFor(refs: readonly string[]): Promise<Map<string, number>> {
    const rows = await selectIn<{ holder: string; n: number | string }>(
      refs,
      piece =>
        this.#tx('outcomes_seats as s')
          .join('outcomes_outcomes as o', 'o.ref', 's.outcome_ref')
          .where('s.seat', 'business-result')
          .whereIn('s.holder_ref', piece)
          .whereNotIn('o.status', [...NOT_IN_FORCE])
          .groupBy('s.holder_ref')
          .select({ holder: 's.holder_ref' })
          .countDistinct({ n: 's.outcome_ref' }),
    );
    return new Map(rows.map(({ holder, n }) => [holder, Number(n)]));
  }
}

function isGroup(ref: string): boolean {
  return ref.startsWith('group:');
}

function isUser(ref: string): boolean {
  return ref.startsWith('user:');
}
