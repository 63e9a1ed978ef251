import type {
  DecisionAction,
  EntityPosture,
  Todo,
} from 'backstage-plugin-accountability-common';
import { bestActions } from '../decisions/bestActions';

/** Rules about owners carry the word in their id. */
const OWNERSHIP_RULE = /owner/;

/**
 * The decisions that settle a todo, best first; none when it must be mended elsewhere.
 * What is offered to the person waits for an answer before anything else.
 */
export function todoActions(
  todo: Todo,
  identities: EntityPosture['identities'],
  ownRefs: readonly string[] = [],
): DecisionAction[] {
  if (!OWNERSHIP_RULE.test(todo.ruleId)) return [];
  const identity = identities.find(({ id }) => id === todo.identityId);
  const offeredTo = identity?.offeredTo;
  if (offeredTo && ownRefs.includes(offeredTo)) return ['accept', 'decline'];
  const owner = identity?.owner;
  if (owner?.state === 'owned') return [];
  return bestActions(owner?.reason);
}
