import type { SeatView } from 'backstage-plugin-accountability-common';

/**
 * Whether a seat waits for an answer that one of these refs may give: its holder,
 * the people of a holding group, or who acts for the holder.
 */
export function waitsFor(seat: SeatView, refs: readonly string[]): boolean {
  return (
    seat.state === 'waiting' &&
    [seat.holder?.ref, seat.delegate?.to.ref].some(
      ref => ref !== undefined && refs.includes(ref),
    )
  );
}
