import { neededNow, type Exception } from '../exceptions';
import type { RegisterCaller } from './RegisterCaller';
import type { Deciders } from './seatsThatDecide';

/**
 * Whether an exception is put before somebody: they asked for it, or they have a seat
 * that decides about it, or act for one who has. Asking shows those who decide what it
 * is about, whatever else they may see.
 */
export function isPutBefore(
  exception: Exception,
  { viewer, actor }: RegisterCaller,
  { seats, breach }: Deciders,
): boolean {
  if (!actor) return false;
  if (exception.content.requester === actor.ref) return true;
  const needed = new Set(
    [...neededNow(exception, breach), ...exception.approvals].map(
      ({ seat }) => seat,
    ),
  );
  return seats.some(
    ({ seat, holders }) =>
      needed.has(seat) &&
      holders.some(
        ({ ref, delegate }) =>
          viewer.refs.includes(ref) || delegate === actor.ref,
      ),
  );
}
