import type { Exception } from '../exceptions';
import type { RegisterCaller } from './RegisterCaller';
import type { Deciders } from './seatsThatDecide';

/**
 * Whether an exception is put before somebody: they asked for it, or they have a seat
 * that decides about it, or act for one who has. Asking shows those who decide what it
 * is about, whatever else they may see.
 */
export function isPutBefore(
  { content }: Exception,
  { viewer, actor }: RegisterCaller,
  { seats }: Deciders,
): boolean {
  if (!actor) return false;
  if (content.requester === actor.ref) return true;
  const needed = new Set(content.needed.map(({ seat }) => seat));
  return seats.some(
    ({ seat, holders }) =>
      needed.has(seat) &&
      holders.some(
        ({ ref, delegate }) =>
          viewer.refs.includes(ref) || delegate === actor.ref,
      ),
  );
}
