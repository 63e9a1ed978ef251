import Dialog from '@material-ui/core/Dialog';
import { BulkDecision } from './BulkDecision';
import type { DecisionDialogProps } from './DecisionDialogProps';
import { SingleDecision } from './SingleDecision';

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
