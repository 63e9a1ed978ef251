import type { DecisionAction } from 'backstage-plugin-accountability-common';
import type { DecisionTarget } from './DecisionTarget';

/** Props of the dialog that asks for a decision. */
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
