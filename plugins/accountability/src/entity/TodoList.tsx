import type { EntityPosture } from 'backstage-plugin-accountability-common';
import { TodoItem } from './TodoItem';
import { useListStyles } from './useListStyles';

/** What to do, most pressing first, each with its one best action. */
export function TodoList(props: {
  posture: EntityPosture;
  most: number;
  onDone: () => void;
}) {
  const classes = useListStyles();
  const { posture, most, onDone } = props;
  return (
    <ol className={classes.list}>
      {posture.todo.slice(0, most).map(todo => (
        <li key={`${todo.identityId}:${todo.ruleId}:${todo.because}`}>
          <TodoItem
            todo={todo}
            identities={posture.identities}
            onDone={onDone}
          />
        </li>
      ))}
    </ol>
  );
}
