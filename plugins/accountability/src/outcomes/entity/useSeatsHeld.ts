import { useApi } from '@backstage/core-plugin-api';
import type {
  OutcomePage,
  OutcomeSummary,
  SeatView,
} from 'backstage-plugin-accountability-common';
import { accountabilityApiRef } from '../../api';
import { type AsyncData, useAsyncData } from '../../shared';

/** Most outcomes that are asked for; nobody sits in more. */
const MOST = 200;

/** One seat together with its outcome. */
export interface HeldSeatOf {
  outcome: OutcomeSummary;
  seat: SeatView;
}

/** The seats that a user or a group holds in outcomes that are in force. */
export function useSeatsHeld(holder: string): AsyncData<HeldSeatOf[]> {
  const api = useApi(accountabilityApiRef);
  return useAsyncData(`held:${holder}`, async signal =>
    seatsHeldIn(
      await api.listOutcomes({ holder, limit: MOST }, { signal }),
      holder,
    ),
  );
}

/** Of all seats of a page, those of one holder. */
function seatsHeldIn(page: OutcomePage, holder: string): HeldSeatOf[] {
  return page.items.flatMap(outcome =>
    outcome.seats
      .filter(seat => seat.holder?.ref === holder)
      .map(seat => ({ outcome, seat })),
  );
}
