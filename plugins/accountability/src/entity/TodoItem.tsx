import { makeStyles } from '@material-ui/core/styles';
import type {
  EntityPosture,
  Todo,
} from 'backstage-plugin-accountability-common';
import {
  IdentityLink,
  OfferMark,
  SeverityTag,
  useOwnRefs,
  useSecondaryText,
} from '../shared';
import { useText } from '../translation';
import { todoActions } from './todoActions';
import { TodoButton } from './TodoButton';
import { TodoException } from './TodoException';

const useStyles = makeStyles(theme => ({
  item: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: theme.spacing(1.5),
  },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  severity: { flexShrink: 0, width: 76 },
}));

/** One thing to do: how bad, why, on what, how to mend it, and the button for it. */
export function TodoItem(props: {
  todo: Todo;
  identities: EntityPosture['identities'];
  onDone: () => void;
}) {
  const classes = useStyles();
  const secondary = useSecondaryText();
  const t = useText();
  const { todo, identities, onDone } = props;
  const own = useOwnRefs();
  const actions = todoActions(todo, identities, own.data);
  const offeredTo = identities.find(
    ({ id }) => id === todo.identityId,
  )?.offeredTo;
  return (
    <div className={classes.item}>
      <span className={classes.severity}>
        <SeverityTag severity={todo.severity} />
      </span>
      <div className={classes.words}>
        <div>{todo.because}</div>
        <div className={secondary.text}>
          {actions.length > 0 ? (
            <IdentityLink id={todo.identityId}>{todo.reference}</IdentityLink>
          ) : (
            todo.reference
          )}
        </div>
        {offeredTo && <OfferMark offeredTo={offeredTo} />}
        <div className={secondary.text}>{todo.remedy}</div>
        <div className={secondary.text}>
          <TodoException todo={todo} />
        </div>
      </div>
      {actions.length > 0 ? (
        <TodoButton actions={actions} todo={todo} onDone={onDone} />
      ) : (
        <IdentityLink
          id={todo.identityId}
          label={t('entity.openFor', { name: todo.reference })}
        >
          {t('entity.open')}
        </IdentityLink>
      )}
    </div>
  );
}
