import type { Knex } from 'knex';
import {
  SEATS,
  type OwnerStanding,
  type Power,
  type Seat,
  type SeatState,
} from 'backstage-plugin-accountability-common';
import { insertRows, selectIn, writeIn } from '../db';
import type { SeatRow } from './SeatRow';

interface StoredSeat {
  outcome_ref: string;
  seat: Seat;
  position: number;
  holder_ref: string | null;
  co_owner: boolean | number;
  standing: OwnerStanding | null;
  since_version: number | null;
  state: SeatState;
  since: string;
  power: Power;
}

/** How seats stand. Runs in the caller's transaction. */
export class DatabaseSeatStore {
  readonly #tx: Knex;

  constructor(tx: Knex) {
    this.#tx = tx;
  }

  /** The seats of each outcome, in the order in which pages show them. */
  async seatsOf(
    outcomeRefs: Iterable<string>,
  ): Promise<Map<string, SeatRow[]>> {
    const rows = await selectIn<StoredSeat>(outcomeRefs, piece =>
      this.#tx('outcomes_seats').whereIn('outcome_ref', piece),
    );
    const order = (row: StoredSeat) =>
      SEATS.indexOf(row.seat) * 1_000 + row.position;
    const seats = new Map<string, SeatRow[]>();
    for (const row of rows.sort((a, b) => order(a) - order(b))) {
      const of = seats.get(row.outcome_ref) ?? [];
      of.push(fromRow(row));
      seats.set(row.outcome_ref, of);
    }
    return seats;
  }

  async replace(seats: ReadonlyMap<string, readonly SeatRow[]>): Promise<void> {
    await writeIn(seats.keys(), piece =>
      this.#tx('outcomes_seats').whereIn('outcome_ref', piece).delete(),
    );
    await insertRows(
      this.#tx,
      'outcomes_seats',
      [...seats].flatMap(([ref, rows]) => rows.map(row => toRow(ref, row))),
    );
  }

  /** Outcomes in which any of these users and groups has a seat, or one of these seats. */
  async outcomesHeldBy(
    holderRefs: readonly string[],
    seats: readonly Seat[] = SEATS,
  ): Promise<string[]> {
    const rows = await selectIn<{ outcome_ref: string }>(holderRefs, piece =>
      this.#tx('outcomes_seats')
        .distinct('outcome_ref')
        .whereIn('holder_ref', piece)
        .whereIn('seat', [...seats]),
    );
    return [...new Set(rows.map(row => row.outcome_ref))];
  }
}

function toRow(outcomeRef: string, row: SeatRow): StoredSeat {
  return {
    outcome_ref: outcomeRef,
    seat: row.seat,
    position: row.position,
    holder_ref: row.holder?.ref ?? null,
    co_owner: row.coOwner,
    standing: row.holder?.standing ?? null,
    since_version: row.holder?.sinceVersion ?? null,
    state: row.state,
    since: row.since,
    power: row.power,
  };
}

function fromRow(row: StoredSeat): SeatRow {
  return {
    seat: row.seat,
    position: row.position,
    holder:
      row.holder_ref === null
        ? undefined
        : {
            ref: row.holder_ref,
            standing: row.standing!,
            sinceVersion: row.since_version!,
          },
    coOwner: Boolean(row.co_owner),
    state: row.state,
    since: row.since,
    power: row.power,
  };
}
