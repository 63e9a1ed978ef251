import type { Seat } from 'backstage-plugin-accountability-common';
import type { OpenDelegation } from './openDelegations';

/** What somebody chose to do about a seat of theirs. */
export type ChosenSeatAction = { seat: Seat; holder: string } & (
  | { action: 'accept' | 'decline' | 'delegate' }
  | { action: 'revoke'; delegation: OpenDelegation }
);
