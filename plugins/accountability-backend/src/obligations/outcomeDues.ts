import {
  CADENCE_DAYS,
  SEAT_ANSWER_DAYS,
  type OutcomeSpec,
  type OutcomeStatus,
  type Seat,
  type SeatState,
} from 'backstage-plugin-accountability-common';
import type { Holder, TimedDue } from '../escalations';
import { endOfDay, toInstant } from '../time';

const DAY = 24 * 60 * 60 * 1000;

/** What is known of an outcome in force. */
export interface OutcomeFacts {
  ref: string;
  title: string;
  status: OutcomeStatus;
  charterSince: string;
  spec: Pick<OutcomeSpec, 'measure' | 'escalation'>;
  seats: readonly {
    seat: Seat;
    holder?: string;
    state: SeatState;
    since: string;
  }[];
  /** Who will take a seat, from the day on. */
  planned?: readonly {
    seat: Seat;
    holder: string;
    state: SeatState;
    from: string;
  }[];
  review?: { dueAt: string; lastHeldAt?: string };
  /** Absent where the portal takes the numbers by itself. */
  numbers?: { lastAt?: string };
  /** Who changed the charter last, and why. */
  changed?: { by?: string; reason?: string };
}

type Timed = Pick<
  TimedDue,
  'kind' | 'dueAt' | 'cycle' | 'severity' | 'holders'
> &
  Partial<TimedDue>;

/** What an outcome asks of those in its seats. */
export function outcomeDues(outcome: OutcomeFacts, now: Date): TimedDue[] {
  const { ref, title, review, charterSince, changed } = outcome;
  const due = (of: Timed): TimedDue => ({
    ...{ id: `${of.kind}:${ref}`, title, outcome: ref, governedBy: ref },
    ...of,
  });
  const executive = holdersOf(outcome, 'business-result');
  const found = answersDue(outcome).map(due);
  if (review) {
    const { dueAt, lastHeldAt = charterSince } = review;
    found.push(
      due({
        ...{ kind: 'hold-review', dueAt, cycle: lastHeldAt, changed },
        ...{ severity: 'medium', holders: executive },
      }),
    );
  }
  const targetAt = targetDueAt(outcome);
  if (targetAt) {
    found.push(
      due({
        ...{ kind: 'meet-target', dueAt: targetAt, cycle: 'target', changed },
        ...{ severity: 'high', holders: executive },
      }),
    );
  }
  const number = numberDue(outcome);
  if (number) found.push(due(number));
  if (outcome.status === 'breached') {
    found.push(
      due({
        ...{ kind: 'mend-breach', cycle: 'breach', severity: 'critical' },
        ...{ dueAt: toInstant(now), sinceSeen: true, holders: executive },
        ladder: outcome.spec.escalation,
      }),
    );
  }
  return found;
}

function answersDue({ ref, seats, planned = [] }: OutcomeFacts): Timed[] {
  const beforehand = planned.flatMap(({ seat, holder, state, from }): Timed[] =>
    state === 'waiting'
      ? [
          {
            id: `accept-seat:${ref}:${seat}:${holder}:${from}`,
            kind: 'accept-seat',
            // Their first day is known, so nobody need answer sooner.
            dueAt: toInstant(endOfDay(dayBefore(from))),
            ...{ cycle: from, severity: 'medium' },
            holders: [{ ref: holder, seat, from }],
          },
        ]
      : [],
  );
  const now = seats.flatMap(({ seat, holder, state, since }): Timed[] =>
    holder && state === 'waiting'
      ? [
          {
            // A seat may have several holders, and each answers for themselves.
            id: `accept-seat:${ref}:${seat}:${holder}`,
            kind: 'accept-seat',
            dueAt: later(since, SEAT_ANSWER_DAYS),
            ...{ cycle: since, severity: 'medium' },
            holders: [{ ref: holder, seat }],
          },
        ]
      : [],
  );
  return [...now, ...beforehand];
}

function numberDue(outcome: OutcomeFacts): Timed | undefined {
  const { numbers, spec, charterSince } = outcome;
  const { collection } = spec.measure;
  if (!numbers || !collection) return undefined;
  const since = numbers.lastAt ?? charterSince;
  return {
    ...{ kind: 'bring-number', cycle: since, severity: 'medium' },
    changed: outcome.changed,
    dueAt: later(since, CADENCE_DAYS[collection]),
    holders: holdersOf(outcome, 'control-system'),
  };
}

function holdersOf({ seats }: OutcomeFacts, seat: Seat): Holder[] {
  return seats.flatMap(({ seat: of, holder, state }) =>
    of === seat && holder && state !== 'drifted' ? [{ ref: holder, seat }] : [],
  );
}

function targetDueAt({ status, spec }: OutcomeFacts): string | undefined {
  const { targetDate } = spec.measure;
  return targetDate && status !== 'met'
    ? toInstant(endOfDay(targetDate))
    : undefined;
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - DAY).toISOString().slice(0, 10);
}

function later(instant: string, days: number): string {
  return toInstant(new Date(Date.parse(instant) + days * DAY));
}
