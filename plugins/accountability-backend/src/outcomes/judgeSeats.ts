import {
  judgePower,
  judgeSeat,
  rightFlipsAt,
  seatFlipsAt,
  SEATS,
  seatsToFill,
  type OutcomeSpec,
  type OwnerStanding,
  type Seat,
  type SeatHolder,
} from 'backstage-plugin-accountability-common';
import { toInstant } from '../time';
import { byFirstDay, type PlannedSeat } from './PlannedSeat';
import type { Answer } from './SeatEvent';
import { seatKey, type SeatRow } from './SeatRow';

/** What is known of the seats of an outcome when they are judged. */
export interface SeatFacts {
  spec: Pick<OutcomeSpec, 'seats' | 'decisionRights'>;
  charterVersion: number;
  termsHash: string;
  standings: ReadonlyMap<string, OwnerStanding>;
  /** Last answers by {@link seatKey}. */
  answers: ReadonlyMap<
    string,
    Pick<Answer, 'what' | 'charterVersion' | 'termsHash'>
  >;
  /** How the seats stood before. */
  before: readonly SeatRow[];
  /** Who was going to take one. */
  planned?: readonly PlannedSeat[];
}

/**
 * How the seats stand: a row for each holder whose time it is, and one for each
 * seat that is needed, or named, and held by nobody. `since` is kept as long as a
 * holder stands the same. An answer counts from the version on with which the
 * holder came to the seat: whoever is nominated anew is asked anew.
 */
export function judgeSeats(facts: SeatFacts, now: Date): SeatRow[] {
  const before = rowsBefore(facts);
  const toFill = seatsToFill(facts.spec.seats);
  return SEATS.flatMap(seat => {
    const named = facts.spec.seats[seat] ?? [];
    const held = oncePerHolder(
      named
        .map(holder => judgeHolder(seat, holder, { facts, before, now }))
        .filter(row => row.state !== 'vacant'),
    );
    const rows: Judged[] =
      held.length > 0 || !toFill.includes(seat)
        ? held
        : [{ seat, state: 'vacant', coOwner: false }];
    const power = judgePower(
      facts.spec.decisionRights.filter(right => right.seat === seat),
      now,
    );
    return rows.map((row, position): SeatRow => {
      const old = before.get(seatKey(seat, row.holder?.ref));
      const since =
        old?.since && old.state === row.state ? old.since : toInstant(now);
      return { ...row, position, since, power };
    });
  });
}

/**
 * Whose time in a seat has not begun, and how they would stand. An answer that they
 * give beforehand counts when it does: they came to the seat when they were named.
 */
export function judgePlanned(facts: SeatFacts, now: Date): PlannedSeat[] {
  const before = rowsBefore(facts);
  const today = now.toISOString().slice(0, 10);
  return SEATS.flatMap(seat => {
    const planned = (facts.spec.seats[seat] ?? [])
      .flatMap(named =>
        named.from && named.from > today ? { ...named, from: named.from } : [],
      )
      .map(named => {
        const begins = new Date(`${named.from}T00:00:00.000Z`);
        const { holder, coOwner, state } = judgeHolder(seat, named, {
          ...{ facts, before, now: begins },
        });
        return { seat, holder: holder!, from: named.from, coOwner, state };
      })
      .filter(({ state }) => state !== 'vacant');
    return oncePerHolder(planned.sort(byFirstDay));
  });
}

function rowsBefore(facts: SeatFacts): Map<string, Came> {
  // Who sits there already goes before who was going to.
  return new Map(
    [...(facts.planned ?? []), ...facts.before].map(row => [
      seatKey(row.seat, row.holder?.ref),
      row,
    ]),
  );
}

/** The earliest moment at which a seat stands differently with nothing changed. */
export function seatsFlipAt(
  spec: Pick<OutcomeSpec, 'seats' | 'decisionRights'>,
  now: Date,
): Date | undefined {
  const moments = [
    ...SEATS.flatMap(seat => spec.seats[seat] ?? []).map(holder =>
      seatFlipsAt(holder, now),
    ),
    ...spec.decisionRights.map(right => rightFlipsAt(right, now)),
  ].filter(moment => moment !== undefined);
  return moments.sort((a, b) => a.getTime() - b.getTime()).at(0);
}

type Judged = Omit<SeatRow, 'position' | 'since' | 'power'>;
type Came = Pick<SeatRow, 'holder'> & Partial<Pick<SeatRow, 'state' | 'since'>>;

function judgeHolder(
  seat: Seat,
  named: SeatHolder,
  known: {
    facts: SeatFacts;
    before: ReadonlyMap<string, Came>;
    now: Date;
  },
): Judged {
  const { facts, before, now } = known;
  const key = seatKey(seat, named.holder);
  const standing = facts.standings.get(named.holder) ?? 'not-in-catalog';
  const sinceVersion =
    before.get(key)?.holder?.sinceVersion ?? facts.charterVersion;
  const answer = facts.answers.get(key);
  return {
    seat,
    holder: { ref: named.holder, standing, sinceVersion },
    coOwner: named.coOwner,
    state: judgeSeat({
      holder: named,
      standing,
      answer:
        answer && answer.charterVersion >= sinceVersion
          ? { answer: answer.what, termsHash: answer.termsHash }
          : undefined,
      termsHash: facts.termsHash,
      now,
    }),
  };
}

/** Whoever is named twice, say for two stretches of time, sits once. */
function oncePerHolder<T extends Pick<SeatRow, 'holder'>>(
  rows: readonly T[],
): T[] {
  const seen = new Set<string | undefined>();
  return rows.filter(({ holder }) => {
    const first = !seen.has(holder?.ref);
    seen.add(holder?.ref);
    return first;
  });
}
