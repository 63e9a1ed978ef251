import { Button } from '@backstage/ui';
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
  /** Best first. */
  actions: DecisionAction[];
  todo: Todo;
  onDone: () => void;
}) {
  const { actions, todo, onDone } = props;
  const [action, ...otherwise] = actions;
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="secondary"
        aria-label={t(`decisions.title.${action}`, { name: todo.reference })}
        onPress={() => setOpen(true)}
      >
        {t(`decisions.action.${action}`)}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <DecisionDialog
            target={{ identityId: todo.identityId, title: todo.reference }}
            action={action}
            otherwise={otherwise}
            onClose={() => setOpen(false)}
            onDone={onDone}
          />
        </Suspense>
      )}
    </>
  );
}
