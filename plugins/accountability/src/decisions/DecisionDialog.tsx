import Dialog from '@material-ui/core/Dialog';
import type { DecisionAction } from 'backstage-plugin-accountability-common';
import { BulkDecision } from './BulkDecision';
import type { DecisionTarget } from './DecisionTarget';
import { SingleDecision } from './SingleDecision';

/** Props of {@link DecisionDialog}. */
export interface DecisionDialogProps {
  target: DecisionTarget;
  action: DecisionAction;
  /** Decisions that would serve as well, where the first one is not allowed. */
  otherwise?: readonly DecisionAction[];
  /** Chosen at first, when the person may act for it. */
  suggestedOwner?: string;
  onClose: () => void;
  /** Called once the decision is recorded. */
  onDone: () => void;
}

/** Asks for what a decision needs, records it, and says what happened. */
export function DecisionDialog(props: DecisionDialogProps) {
  const { target, ...rest } = props;
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      onClose={props.onClose}
      aria-labelledby="accountability-decision-title"
    >
      {'identityId' in target ? (
        <SingleDecision target={target} {...rest} />
      ) : (
        <BulkDecision target={target} {...rest} />
      )}
    </Dialog>
  );
}
