import type {
  DecisionAction,
  EntityPosture,
  Todo,
} from 'backstage-plugin-accountability-common';
import { bestActions } from '../decisions/bestActions';

/** Rules about owners carry the word in their id. */
const OWNERSHIP_RULE = /owner/;

/** The decisions that settle a todo, best first; none when it must be mended elsewhere. */
export function todoActions(
  todo: Todo,
  identities: EntityPosture['identities'],
): DecisionAction[] {
  if (!OWNERSHIP_RULE.test(todo.ruleId)) return [];
  const owner = identities.find(i => i.id === todo.identityId)?.owner;
  if (owner?.state === 'owned') return [];
  return bestActions(owner?.reason);
}
