import type { Seat, SeatView } from 'backstage-plugin-accountability-common';
import type { Planned } from './PlannedHolder';

/** Somebody as one who will take a seat; nothing where they hold it already. */
export function plannedFor(
  seats: readonly SeatView[],
  of: { seat: Seat; holder: string },
): Planned | undefined {
  const rows = seats.filter(({ seat }) => seat === of.seat);
  if (rows.some(({ holder }) => holder?.ref === of.holder)) return undefined;
  return rows
    .flatMap(({ next = [] }) => next)
    .find(({ holder }) => holder.ref === of.holder);
}
