import type { OutcomeStatus } from 'backstage-plugin-accountability-common';
import type { Delegation } from './SeatEvent';
import type { SeatRow } from './SeatRow';

/** A person who asks, as the directory knows them. */
export interface SeatPerson {
  ref: string;
  /** Every group in whose tree they are. */
  groups: readonly string[];
  /** The catalog knows them, and they have not left. */
  active: boolean;
}

/** Whether something may be done, and why not. */
export interface Allowed {
  allowed: boolean;
  why?: string;
}

/** What a person may do with a seat. */
export interface SeatActions {
  answer: Allowed;
  delegate: Allowed;
}

/** Whether the person holds what the holder holds: it is theirs, or of their group. */
export function actsAs(
  person: Pick<SeatPerson, 'ref' | 'groups'>,
  holderRef: string,
): boolean {
  return person.ref === holderRef || person.groups.includes(holderRef);
}

const no = (why: string): Allowed => ({ allowed: false, why });
const yes: Allowed = { allowed: true };

/**
 * What a person may do with a seat, and why not. The same answer guards the route
 * and disables the button.
 */
export function seatActions(options: {
  status: OutcomeStatus;
  seat: Pick<SeatRow, 'holder' | 'state'>;
  /** Who acts for the holder now. */
  delegation?: Pick<Delegation, 'to'>;
  person: SeatPerson;
}): SeatActions {
  const { delegation, person } = options;
  const holder = options.seat.holder?.ref;
  const refusal = refusalOf(options);
  if (refusal) return { answer: no(refusal), delegate: no(refusal) };
  const holds = holder !== undefined && actsAs(person, holder);
  const isDelegate = delegation?.to === person.ref;
  return {
    answer:
      holds || isDelegate
        ? yes
        : no(
            `It is the seat of ${holder}; only they answer, or who acts for them`,
          ),
    delegate: holds
      ? yes
      : no(`It is the seat of ${holder}; nobody else delegates it`),
  };
}

/** Why nobody does anything with the seat, or not this person with any. */
function refusalOf(options: {
  status: OutcomeStatus;
  seat: Pick<SeatRow, 'holder' | 'state'>;
  person: SeatPerson;
}): string | undefined {
  const { status, seat, person } = options;
  if (!seat.holder) return 'Nobody holds the seat';
  if (!person.active) {
    return `The catalog does not know ${person.ref} as an active person`;
  }
  if (status === 'retired' || status === 'withdrawn') {
    return `The outcome is ${status}, so its seats bind nobody any more`;
  }
  // Whoever acts for somebody who left acts for nobody.
  return seat.state === 'drifted'
    ? `${seat.holder.ref} cannot hold it any more; name somebody else`
    : undefined;
}
