import {
  CADENCE_DAYS,
  SEAT_ANSWER_DAYS,
  type OutcomeSpec,
  type OutcomeStatus,
  type Seat,
  type SeatState,
} from 'backstage-plugin-accountability-common';
import { endOfDay, toInstant } from '../time';
import type { Due } from './exceptionObligations';
import { heldBy, type Me } from './Me';

const DAY = 24 * 60 * 60 * 1000;

/** What is known of an outcome in force. */
export interface OutcomeFacts {
  ref: string;
  title: string;
  status: OutcomeStatus;
  charterSince: string;
  spec: Pick<OutcomeSpec, 'measure'>;
  seats: readonly {
    seat: Seat;
    holder?: string;
    state: SeatState;
    since: string;
  }[];
  reviewDueAt?: string;
  /** Absent where the portal takes the numbers by itself. */
  numbers?: { lastAt?: string };
}

/** What an outcome asks of somebody in its seats. */
export function outcomeObligations(me: Me, outcome: OutcomeFacts): Due[] {
  const { ref, title } = outcome;
  const due: Due[] = [];
  for (const { seat, holder, state, since } of outcome.seats) {
    const because =
      holder && state !== 'drifted'
        ? heldBy(me, holder, { outcomeRef: ref, seat })
        : undefined;
    if (!because) continue;
    const add = (kind: Due['kind'], dueAt: string | undefined) => {
      if (!dueAt) return;
      const id =
        kind === 'accept-seat' ? `${kind}:${ref}:${seat}` : `${kind}:${ref}`;
      due.push({ id, kind, title, outcome: ref, dueAt, because });
    };
    if (state === 'waiting') add('accept-seat', later(since, SEAT_ANSWER_DAYS));
    if (seat === 'business-result') {
      add('hold-review', outcome.reviewDueAt);
      add('meet-target', targetDueAt(outcome));
    }
    if (seat === 'control-system') add('bring-number', numberDueAt(outcome));
  }
  return due;
}

function targetDueAt({ status, spec }: OutcomeFacts): string | undefined {
  const { targetDate } = spec.measure;
  return targetDate && status !== 'met'
    ? toInstant(endOfDay(targetDate))
    : undefined;
}

function numberDueAt(outcome: OutcomeFacts): string | undefined {
  const { numbers, spec, charterSince } = outcome;
  const { collection } = spec.measure;
  return numbers && collection
    ? later(numbers.lastAt ?? charterSince, CADENCE_DAYS[collection])
    : undefined;
}

function later(instant: string, days: number): string {
  return toInstant(new Date(Date.parse(instant) + days * DAY));
}
