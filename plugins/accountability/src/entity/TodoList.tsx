import { makeStyles } from '@material-ui/core/styles';
import type { EntityPosture } from 'backstage-plugin-accountability-common';
import { TodoItem } from './TodoItem';

const useStyles = makeStyles(theme => ({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    '& > li + li': {
      borderTop: '1px solid var(--bui-border-1, rgba(128, 128, 128, 0.3))',
    },
    '& > li': { padding: theme.spacing(1, 0) },
  },
}));

/** What to do, most pressing first, each with its one best action. */
export function TodoList(props: {
  posture: EntityPosture;
  most: number;
  onDone: () => void;
}) {
  const classes = useStyles();
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
