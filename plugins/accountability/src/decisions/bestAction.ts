import type {
  DecisionAction,
  OwnerlessReason,
} from 'backstage-plugin-accountability-common';

/** The one decision that mends a missing owner. */
export function bestAction(reason: OwnerlessReason): DecisionAction {
  switch (reason) {
    case 'disputed':
      return 'settle';
    case 'not-accepted':
      return 'accept';
    default:
      return 'claim';
  }
}
