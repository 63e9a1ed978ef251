import type {
  DecisionAction,
  EntityPosture,
  Todo,
} from 'backstage-plugin-accountability-common';
import { bestAction } from '../decisions/bestAction';

/** Rules about owners carry the word in their id. */
const OWNERSHIP_RULE = /owner/;

/** The decision that settles a todo, or undefined when it must be mended elsewhere. */
export function todoAction(
  todo: Todo,
  identities: EntityPosture['identities'],
): DecisionAction | undefined {
  if (!OWNERSHIP_RULE.test(todo.ruleId)) return undefined;
  const owner = identities.find(i => i.id === todo.identityId)?.owner;
  if (owner?.state === 'owned') return undefined;
  return owner ? bestAction(owner.reason) : 'claim';
}
