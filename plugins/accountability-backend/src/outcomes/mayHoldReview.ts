import type { Knex } from 'knex';
import { reviewHoldPermission } from 'backstage-plugin-accountability-common';
import { DatabaseOutcomeStore } from './DatabaseOutcomeStore';
import { DatabaseSeatEventStore } from './DatabaseSeatEventStore';
import { DatabaseSeatStore } from './DatabaseSeatStore';
import { isInForce } from './outcomeStatus';
import { actsAs, type Allowed, type SeatPerson } from './seatActions';
import { seatPictures } from './SeatPicture';

const no = (why: string): Allowed => ({ allowed: false, why });

/**
 * Whether a person may hold the reviews of an outcome: who has a seat in it that is
 * not drifted, who acts for such a one, and who has the permission for all.
 */
export async function mayHoldReview(
  tx: Knex,
  options: {
    ref: string;
    person: SeatPerson;
    /** Has the permission to hold any review. */
    permitted: boolean;
    now: Date;
  },
): Promise<Allowed> {
  const { ref, person, now } = options;
  if (!person.active) {
    return no(`The catalog does not know ${person.ref} as an active person`);
  }
  const state = (await new DatabaseOutcomeStore(tx).get([ref])).get(ref);
  if (!state) return no(`There is no outcome ${ref}`);
  if (!isInForce(state.status)) {
    return no(`The outcome is ${state.status}, so there is nothing to review`);
  }
  if (options.permitted) return { allowed: true };
  const events = new DatabaseSeatEventStore(tx);
  const seats = seatPictures(
    {
      seats: (await new DatabaseSeatStore(tx).seatsOf([ref])).get(ref) ?? [],
      answers: [],
      delegations: (await events.openDelegations([ref], now)).get(ref) ?? [],
    },
    now,
  );
  const isSeated = seats.some(
    ({ holder, state: stands, delegation }) =>
      holder &&
      stands !== 'drifted' &&
      (actsAs(person, holder.ref) || delegation?.to === person.ref),
  );
  return isSeated
    ? { allowed: true }
    : no(
        `Reviews of ${ref} are held by those who have a seat in it, or act for one who has; otherwise it needs the permission ${reviewHoldPermission.name}`,
      );
}
