import type { Knex } from 'knex';
import { chunk, insertRows } from '../db';
import { fromEntityRow } from './entityRow';
import { groupClosure, type GroupPath } from './groupClosure';

const PIECE = 500;

/** The closure of the group tree and the people in it. Runs in the caller's transaction. */
export class DatabaseGroupTreeStore {
  readonly #tx: Knex;

  constructor(tx: Knex) {
    this.#tx = tx;
  }

  /**
   * Brings the closure and the counts up to date and answers the groups that
   * appeared, or whose tree lost its last active person or got a first one.
   */
  async recount(): Promise<string[]> {
    const groups = await this.#tx('directory_entities')
      .select('ref', 'data', 'active_members')
      .where({ kind: 'group' });
    await this.#rebuildClosure(
      new Map(groups.map(row => [row.ref, fromEntityRow(row).parents])),
    );
    const counts = await this.#countActive();
    const changed = new Map<number, string[]>();
    const flipped: string[] = [];
    for (const { ref, active_members: old } of groups) {
      const current = counts.get(ref) ?? 0;
      if (old === current) continue;
      changed.set(current, [...(changed.get(current) ?? []), ref]);
      if (old === null || old > 0 !== current > 0) flipped.push(ref);
    }
    for (const [count, refs] of changed) {
      for (const piece of chunk(refs, PIECE)) {
        await this.#tx('directory_entities')
          .whereIn('ref', piece)
          .update({ active_members: count });
      }
    }
    return flipped;
  }

  async #rebuildClosure(parentsOf: ReadonlyMap<string, string[]>) {
    const wanted = new Map(groupClosure(parentsOf).map(p => [keyOf(p), p]));
    const stored = await this.#tx('directory_group_closure').select({
      ancestor: 'ancestor_ref',
      descendant: 'descendant_ref',
      depth: 'depth',
    });
    const obsolete: GroupPath[] = [];
    for (const path of stored as GroupPath[]) {
      const key = keyOf(path);
      if (wanted.get(key)?.depth === path.depth) wanted.delete(key);
      else obsolete.push(path);
    }
    for (const piece of chunk(obsolete, PIECE)) {
      await this.#tx('directory_group_closure')
        .whereIn(
          ['ancestor_ref', 'descendant_ref'],
          piece.map(path => [path.ancestor, path.descendant]),
        )
        .delete();
    }
    await insertRows(
      this.#tx,
      'directory_group_closure',
      [...wanted.values()].map(path => ({
        ancestor_ref: path.ancestor,
        descendant_ref: path.descendant,
        depth: path.depth,
      })),
    );
  }

  async #countActive(): Promise<Map<string, number>> {
    const rows: { ancestor_ref: string; n: number | string }[] = await this.#tx(
      'directory_group_closure as c',
    )
      .join('directory_memberships as m', 'm.group_ref', 'c.descendant_ref')
      .join('directory_entities as u', 'u.ref', 'm.user_ref')
      .where('u.active', true)
      .groupBy('c.ancestor_ref')
      .select(
        'c.ancestor_ref',
        this.#tx.raw('count(distinct m.user_ref) as n'),
      );
    return new Map(rows.map(row => [row.ancestor_ref, Number(row.n)]));
  }
}

function keyOf(path: GroupPath): string {
  return `${path.ancestor}\n${path.descendant}`;
}
