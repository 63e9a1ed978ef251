import type { Knex } from 'knex';
import {
  actionsFor,
  DatabaseOwnershipStore,
  replayDecisions,
  type Action,
  type Person,
} from '../ownership';
import { DatabaseIdentityListStore, type Permitted } from '../posture';
import type { Clock } from '../time';

/** Who decides, and what they may decide about. */
export interface Decider {
  person: Person;
  /** What the permission to decide covers. */
  permitted: Permitted;
}

/** What somebody may do about each of these identities, and why not, by id. */
export async function actionsOf(
  knex: Knex,
  options: { ids: readonly number[]; decider: Decider; clock: Clock },
): Promise<Map<number, Action[]>> {
  const { ids, decider } = options;
  const list = new DatabaseIdentityListStore(knex, options.clock);
  const ownership = new DatabaseOwnershipStore(knex);
  const permitted = await list.permitted(ids, decider.permitted);
  const gone = await list.goneAmong(ids);
  const states = await ownership.statesOf(ids);
  const decisions = await ownership.decisionsOf(ids);
  return new Map(
    ids.map(id => {
      const of = decisions.get(id) ?? [];
      const actions = actionsFor({
        resolution: states.get(id)?.resolution,
        standing: replayDecisions(of),
        disputedBy: of.filter(d => d.action === 'dispute').at(-1)?.by,
        person: decider.person,
        permitted: permitted.has(id),
        gone: gone.has(id),
      });
      return [id, actions];
    }),
  );
}
