import type { Knex } from 'knex';
import type { Seat } from 'backstage-plugin-accountability-common';
import { insertReturning, selectIn } from '../db';
import { toInstant } from '../time';
import type { Answer, Delegation, SeatEvent } from './SeatEvent';

interface EventRow {
  id: number;
  outcome_ref: string;
  seat: Seat;
  holder_ref: string;
  what: SeatEvent['what'];
  by: string;
  at: string;
  reason: string | null;
  charter_version: number;
  terms_hash: string;
  to_ref: string | null;
  from_at: string | null;
  until_at: string | null;
  delegation_id: number | null;
}

const EVENTS = 'outcomes_seat_events';

/** What holders answered and delegated; only grows. Runs in the caller's transaction. */
export class DatabaseSeatEventStore {
  readonly #tx: Knex;

  constructor(tx: Knex) {
    this.#tx = tx;
  }

  async append(event: Omit<SeatEvent, 'id'>): Promise<number> {
    const [{ id }] = await insertReturning<{ id: number }>(this.#tx, EVENTS, {
      rows: [toRow(event)],
      returning: ['id'],
    });
    return id;
  }

  /** The last answer of each holder of each seat, by outcome. */
  async lastAnswers(
    outcomeRefs: Iterable<string>,
  ): Promise<Map<string, Answer[]>> {
    const rows = await selectIn<EventRow>(outcomeRefs, piece =>
      this.#tx(EVENTS).whereIn(
        'id',
        this.#tx(EVENTS)
          .max('id')
          .whereIn('outcome_ref', piece)
          .whereIn('what', ['accept', 'decline'])
          .groupBy('outcome_ref', 'seat', 'holder_ref'),
      ),
    );
    const answers = new Map<string, Answer[]>();
    for (const row of rows) {
      const of = answers.get(row.outcome_ref) ?? [];
      of.push(fromRow(row) as Answer);
      answers.set(row.outcome_ref, of);
    }
    return answers;
  }

  /** Delegations that are neither over nor revoked, also those to come, by outcome. */
  async openDelegations(
    outcomeRefs: Iterable<string>,
    now: Date,
  ): Promise<Map<string, Delegation[]>> {
    const rows = await selectIn<EventRow>(outcomeRefs, piece =>
      unrevoked(this.#tx)
        .whereIn('d.outcome_ref', piece)
        .where('d.until_at', '>', toInstant(now))
        .orderBy('d.id'),
    );
    return delegationsByOutcome(rows);
  }

  /** Delegations that nobody revoked, also those that are over, by outcome. */
  async delegations(
    outcomeRefs: Iterable<string>,
  ): Promise<Map<string, Delegation[]>> {
    const rows = await selectIn<EventRow>(outcomeRefs, piece =>
      unrevoked(this.#tx).whereIn('d.outcome_ref', piece).orderBy('d.id'),
    );
    return delegationsByOutcome(rows);
  }

  /** Who acts at `now` for each of these people, in any seat, or was asked by them to act. */
  async actingFor(
    people: Iterable<string>,
    now: Date,
  ): Promise<Map<string, string[]>> {
    const moment = toInstant(now);
    const asked = [...new Set(people)];
    const rows = await selectIn<EventRow>(asked, piece =>
      unrevoked(this.#tx)
        .where(of => of.whereIn('d.holder_ref', piece).orWhereIn('d.by', piece))
        .where('d.from_at', '<=', moment)
        .where('d.until_at', '>', moment),
    );
    return new Map(
      asked.map(person => [
        person,
        rows
          .filter(row => row.holder_ref === person || row.by === person)
          .map(row => row.to_ref!),
      ]),
    );
  }

  /** Seats of others for whom a person acts at `now`. */
  async delegatedTo(
    person: string,
    now: Date,
  ): Promise<{ outcomeRef: string; seat: Seat; holderRef: string }[]> {
    const moment = toInstant(now);
    const rows: EventRow[] = await unrevoked(this.#tx)
      .where('d.to_ref', person)
      .where('d.from_at', '<=', moment)
      .where('d.until_at', '>', moment);
    return rows.map(row => ({
      outcomeRef: row.outcome_ref,
      ...{ seat: row.seat, holderRef: row.holder_ref },
    }));
  }

  /** Events of one outcome, newest first. */
  async eventsOf(outcomeRef: string, limit: number): Promise<SeatEvent[]> {
    const rows: EventRow[] = await this.#tx(EVENTS)
      .where({ outcome_ref: outcomeRef })
      .orderBy('id', 'desc')
      .limit(limit);
    return rows.map(fromRow);
  }
}

function delegationsByOutcome(
  rows: readonly EventRow[],
): Map<string, Delegation[]> {
  const delegations = new Map<string, Delegation[]>();
  for (const row of rows) {
    const of = delegations.get(row.outcome_ref) ?? [];
    of.push(toDelegation(row));
    delegations.set(row.outcome_ref, of);
  }
  return delegations;
}

/** Delegations that nobody revoked, as `d`. */
export function unrevoked(knex: Knex): Knex.QueryBuilder {
  return knex(`${EVENTS} as d`)
    .select('d.*')
    .where('d.what', 'delegate')
    .whereNotExists(
      knex(`${EVENTS} as r`).select('r.id').whereRaw('r.delegation_id = d.id'),
    );
}

function toRow(event: Omit<SeatEvent, 'id'>): Omit<EventRow, 'id'> {
  return {
    outcome_ref: event.outcomeRef,
    seat: event.seat,
    holder_ref: event.holderRef,
    what: event.what,
    by: event.by,
    at: event.at,
    reason: event.reason ?? null,
    charter_version: event.charterVersion,
    terms_hash: event.termsHash,
    to_ref: event.delegation?.to ?? null,
    from_at: event.delegation?.from ?? null,
    until_at: event.delegation?.until ?? null,
    delegation_id: event.revokes ?? null,
  };
}

function fromRow(row: EventRow): SeatEvent {
  return {
    id: row.id,
    outcomeRef: row.outcome_ref,
    seat: row.seat,
    holderRef: row.holder_ref,
    what: row.what,
    by: row.by,
    at: row.at,
    reason: row.reason ?? undefined,
    charterVersion: row.charter_version,
    termsHash: row.terms_hash,
    delegation: row.to_ref
      ? { to: row.to_ref, from: row.from_at!, until: row.until_at! }
      : undefined,
    revokes: row.delegation_id ?? undefined,
  };
}

function toDelegation(row: EventRow): Delegation {
  return {
    id: row.id,
    seat: row.seat,
    holderRef: row.holder_ref,
    to: row.to_ref!,
    from: row.from_at!,
    until: row.until_at!,
    reason: row.reason ?? '',
    charterVersion: row.charter_version,
  };
}
