import type {
  DecisionAction,
  OwnerlessReason,
} from 'backstage-plugin-accountability-common';

/**
 * The decisions that mend a missing owner, best first. Which of them the person may
 * take, only the backend knows: a dispute between two signals, for instance, is
 * settled by a claim, and one that a person raised is not.
 */
export function bestActions(reason?: OwnerlessReason): DecisionAction[] {
  switch (reason) {
    case 'disputed':
      return ['settle', 'claim'];
    case 'not-accepted':
      return ['accept', 'claim'];
    default:
      return ['claim', 'accept'];
  }
}
