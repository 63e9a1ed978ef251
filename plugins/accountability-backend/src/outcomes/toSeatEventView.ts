import type { SeatEvent as SeatEventView } from 'backstage-plugin-accountability-common';
import type { SeatEvent } from './SeatEvent';

/** An event as pages show it. */
export function toSeatEventView(event: SeatEvent): SeatEventView {
  const { at, seat, what, by, holderRef, delegation, reason } = event;
  return {
    id: String(event.id),
    at,
    seat,
    what,
    by,
    holder: holderRef,
    to: delegation?.to,
    from: delegation?.from,
    until: delegation?.until,
    reason,
  };
}
