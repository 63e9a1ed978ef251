import Button from '@material-ui/core/Button';
import type {
  DecisionAction,
  Todo,
} from 'backstage-plugin-accountability-common';
import { lazy, Suspense, useState } from 'react';
import { useText } from '../translation';

// The dialog is loaded when somebody decides, not with every card.
const DecisionDialog = lazy(async () => ({
  default: (await import('../decisions/DecisionDialog')).DecisionDialog,
}));

/** Opens the dialog for the decision that settles a todo. */
export function TodoButton(props: {
  action: DecisionAction;
  todo: Todo;
  onDone: () => void;
}) {
  const { action, todo, onDone } = props;
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        color="primary"
        aria-label={t(`decisions.title.${action}`, { name: todo.reference })}
        onClick={() => setOpen(true)}
      >
        {t(`decisions.action.${action}`)}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <DecisionDialog
            target={{ identityId: todo.identityId, title: todo.reference }}
            action={action}
            onClose={() => setOpen(false)}
            onDone={onDone}
          />
        </Suspense>
      )}
    </>
  );
}
