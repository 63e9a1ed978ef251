import type { Knex } from 'knex';
import {
  SEATS,
  type OwnerStanding,
  type Seat,
  type SeatState,
} from 'backstage-plugin-accountability-common';
import { insertRows, selectIn, writeIn } from '../db';
import { byFirstDay, type PlannedSeat } from './PlannedSeat';

interface Row {
  outcome_ref: string;
  seat: Seat;
  holder_ref: string;
  from: string;
  co_owner: boolean | number;
  standing: OwnerStanding;
  since_version: number;
  state: SeatState;
}

/** Who will take which seat. Runs in the caller's transaction. */
export class DatabasePlannedSeatStore {
  readonly #tx: Knex;

  constructor(tx: Knex) {
    this.#tx = tx;
  }

  /** In the order of seats, and of days. */
  async of(outcomeRefs: Iterable<string>): Promise<Map<string, PlannedSeat[]>> {
    const rows = await selectIn<Row>(outcomeRefs, piece =>
      this.#tx('outcomes_seats_planned').whereIn('outcome_ref', piece),
    );
    const planned = new Map<string, PlannedSeat[]>();
    for (const row of rows) {
      const of = planned.get(row.outcome_ref) ?? [];
      planned.set(row.outcome_ref, [...of, fromRow(row)]);
    }
    return new Map(
      [...planned].map(([ref, of]) => [
        ref,
        // Sorting keeps the order of what is equal; databases order texts differently.
        SEATS.flatMap(seat =>
          of.filter(one => one.seat === seat).sort(byFirstDay),
        ),
      ]),
    );
  }

  /**
   * Outcomes in which any of these users and groups will take a seat. Apart from those
   * in which they have one: what a seat lets them see begins on their first day.
   */
  async outcomesPlannedFor(holderRefs: readonly string[]): Promise<string[]> {
    const rows = await selectIn<Pick<Row, 'outcome_ref'>>(holderRefs, piece =>
      this.#tx('outcomes_seats_planned')
        .distinct('outcome_ref')
        .whereIn('holder_ref', piece),
    );
    return [...new Set(rows.map(row => row.outcome_ref))];
  }

  async replace(
    planned: ReadonlyMap<string, readonly PlannedSeat[]>,
  ): Promise<void> {
    await writeIn(planned.keys(), piece =>
      this.#tx('outcomes_seats_planned').whereIn('outcome_ref', piece).delete(),
    );
    await insertRows(
      this.#tx,
      'outcomes_seats_planned',
      [...planned].flatMap(([ref, seats]) =>
        seats.map(seat => toRow(ref, seat)),
      ),
    );
  }
}

function toRow(outcomeRef: string, planned: PlannedSeat): Row {
  const { seat, holder, from, coOwner, state } = planned;
  return {
    ...{ outcome_ref: outcomeRef, seat, holder_ref: holder.ref, from },
    ...{ co_owner: coOwner, standing: holder.standing, state },
    since_version: holder.sinceVersion,
  };
}

function fromRow(row: Row): PlannedSeat {
  const { seat, from, state, standing } = row;
  return {
    ...{ seat, from, state, coOwner: Boolean(row.co_owner) },
    holder: {
      ...{ ref: row.holder_ref, standing },
      sinceVersion: row.since_version,
    },
  };
}
