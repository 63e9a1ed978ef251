import {
  EXCEPTION_MOVES,
  eventsFrom,
  isEnded,
  type Breach,
  type ExceptionAction,
  type Seat,
} from 'backstage-plugin-accountability-common';
import { askedFor, permittedText, reaches } from './ApprovalReach';
import type { DecidingSeat } from './DecidingSeat';
import type { Exception } from './Exception';
import { missingNow, neededNow } from './neededNow';

/** A person who wants to do something, as the directory knows them at this moment. */
export interface Actor {
  ref: string;
  name?: string;
  /** Every group in whose tree they are. */
  groups: readonly string[];
  active: boolean;
  /** Has the permission to ask. */
  mayRequest: boolean;
  /** Has the permission to decide; takes the seat as well. */
  mayDecide: boolean;
}

/** What decides who may do what. */
export interface StepFacts {
  actor: Actor;
  seats: readonly DecidingSeat[];
  /** Who acts for the requester anywhere at this moment. */
  delegatesOfRequester: readonly string[];
  /** The outcome whose seats these are is breached, and asks for its executive. */
  breach?: Breach;
}

/** Whether something may be done, for which seats, and why not. */
export interface MayStep {
  allowed: boolean;
  why?: string;
  /** Not allowed in this state, whoever asks. */
  illegal?: true;
  seats?: SeatOf[];
}

/** A seat that somebody may act for. */
export interface SeatOf {
  seat: Seat;
  /** The holder that they act for, where it is not their own. */
  onBehalfOf?: string;
}

const no = (why: string): MayStep => ({ allowed: false, why });

const ENDING_SEATS: readonly Seat[] = [
  'exception-handling',
  'control-system',
  'business-result',
];

/**
 * Whether a person may take a step, and for which seats: the one answer behind
 * routes and buttons. The requester never decides, nor whoever acts for them
 * (governance I7).
 */
export function mayStep(
  exception: Exception,
  action: ExceptionAction,
  facts: StepFacts,
): MayStep {
  const { state } = exception;
  if (!(action in EXCEPTION_MOVES[state])) {
    return { allowed: false, illegal: true, why: illegal(state, action) };
  }
  const { actor } = facts;
  if (!actor.active) {
    return no(`The catalog does not know ${actor.ref} as an active person`);
  }
  switch (action) {
    case 'edit':
    case 'submit':
    case 'withdraw':
      return asRequester(exception, action, actor);
    case 'renew':
      return asResponsible(exception, facts);
    case 'close':
      return closing(exception, facts);
    case 'revoke':
      return ending(exception, facts);
    case 'review':
      return deciding(exception, facts, [reviewingSeat(exception)]);
    case 'pick-up':
      return deciding(exception, facts, ['exception-handling']);
    case 'approve':
      return approving(exception, facts);
    case 'ask-changes':
    case 'reject':
      return deciding(exception, facts, neededOf(exception, facts));
    default:
      throw new Error(`No rule for ${action satisfies never}`);
  }
}

/** Who looks at it next, by its cadence or because it was put before them. */
export function reviewingSeat({
  escalated,
}: Pick<Exception, 'escalated'>): Seat {
  return escalated ? 'business-result' : 'exception-handling';
}

function illegal(state: Exception['state'], action: ExceptionAction): string {
  return isEnded(state)
    ? `The exception is ${state}, and nothing leads on from there; ask for a new one`
    : `The exception is ${state}, so it cannot ${action}; what can happen now is ${eventsFrom(
        state,
      ).join(', ')}`;
}

function asRequester(
  { content }: Exception,
  action: ExceptionAction,
  actor: Actor,
): MayStep {
  if (content.requester !== actor.ref) {
    return no(`Only whoever asked for it may ${action} it`);
  }
  return permitted(actor.mayRequest, 'accountability.exception.request');
}

function asResponsible({ content }: Exception, { actor }: StepFacts): MayStep {
  const { requester, terms } = content;
  const owner = terms.owner ?? requester;
  if (actor.ref !== requester && !holds(actor, owner)) {
    return no('Only whoever asked for it, or sees to its plan, may do this');
  }
  return permitted(actor.mayRequest, 'accountability.exception.request');
}

function closing(exception: Exception, facts: StepFacts): MayStep {
  const responsible = asResponsible(exception, facts);
  return responsible.allowed ? responsible : ending(exception, facts);
}

/** Ending early takes nothing from anybody's control, so the requester may, with a seat. */
function ending({ content }: Exception, { actor, seats }: StepFacts): MayStep {
  const mine = seatsOf(actor, seats, ENDING_SEATS, content.requester);
  if (mine.length === 0) {
    return no(
      `It takes the seat ${ENDING_SEATS.join(', ')}, or acting for its holder`,
    );
  }
  return {
    ...permitted(actor.mayDecide, 'accountability.exception.decide'),
    seats: mine,
  };
}

function deciding(
  exception: Exception,
  facts: StepFacts,
  among: readonly Seat[],
): MayStep {
  const { actor, seats, delegatesOfRequester } = facts;
  const { requester } = exception.content;
  if (actor.ref === requester) {
    return no('Whoever asked for an exception never decides about it');
  }
  if (delegatesOfRequester.includes(actor.ref)) {
    return no(
      'Whoever acts for the one who asked for it never decides about it',
    );
  }
  const mine = seatsOf(actor, seats, among, requester);
  if (mine.length === 0) {
    return no(
      `It takes the seat ${among.join(' or ')}, or acting for its holder`,
    );
  }
  return {
    ...permitted(actor.mayDecide, 'accountability.exception.decide'),
    seats: mine,
  };
}

function approving(exception: Exception, facts: StepFacts): MayStep {
  const missing = missingNow(exception, facts.breach).map(({ seat }) => seat);
  const may = deciding(exception, facts, missing);
  if (!may.allowed) return may;
  const asked = askedFor(
    exception.content,
    new Date(exception.requestedAt ?? 0),
  );
  const able = may.seats!.filter(({ seat }) =>
    reaches(facts.seats.find(of => of.seat === seat)?.approves ?? [], asked),
  );
  return able.length > 0
    ? { ...may, seats: able }
    : no(
        `The seat ${
          may.seats![0].seat
        } has no verified right to approve an exception that is ${permittedText(
          asked,
        )}`,
      );
}

function neededOf(exception: Exception, { breach }: StepFacts): Seat[] {
  return neededNow(exception, breach).map(({ seat }) => seat);
}

/** Seats that a person holds, or acts for; never for the requester. */
function seatsOf(
  actor: Actor,
  seats: readonly DecidingSeat[],
  among: readonly Seat[],
  requester: string,
): SeatOf[] {
  return among.flatMap((seat): SeatOf[] => {
    const holders = seats.find(of => of.seat === seat)?.holders ?? [];
    if (holders.some(({ ref }) => holds(actor, ref))) return [{ seat }];
    const for_ = holders.find(
      ({ ref, delegate }) => delegate === actor.ref && ref !== requester,
    );
    return for_ ? [{ seat, onBehalfOf: for_.ref }] : [];
  });
}

function holds(
  { ref, groups }: Pick<Actor, 'ref' | 'groups'>,
  holder: string,
): boolean {
  return ref === holder || groups.includes(holder);
}

function permitted(has: boolean, permission: string): MayStep {
  return has
    ? { allowed: true }
    : no(`This needs the permission ${permission}`);
}
