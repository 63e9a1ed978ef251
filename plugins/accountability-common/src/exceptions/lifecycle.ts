import { z } from 'zod';

/**
 * Where an exception is in its life. Only `active` permits anything.
 * Whether it does at a moment is answered by {@link isEffective} alone.
 *
 * @public
 */
export const exceptionStateSchema = z.enum([
  'draft',
  'requested',
  'under-review',
  'approved',
  'active',
  'rejected',
  'withdrawn',
  'expired',
  'revoked',
  'closed',
  'superseded',
]);
/** @public */
export type ExceptionState = z.infer<typeof exceptionStateSchema>;

/** Somebody has to decide about it. @public */
export const WAITING_STATES: readonly ExceptionState[] = [
  'requested',
  'under-review',
];

/** Whether somebody has to decide about it. @public */
export function isWaiting(state: ExceptionState): boolean {
  return WAITING_STATES.includes(state);
}

/** What people do with an exception. @public */
export const exceptionActionSchema = z.enum([
  'edit',
  'submit',
  'pick-up',
  'ask-changes',
  'approve',
  'reject',
  'withdraw',
  'revoke',
  'close',
  'renew',
  'review',
]);
/** @public */
export type ExceptionAction = z.infer<typeof exceptionActionSchema>;

/** Everything that happens to one: by people, by the clock, or by its renewal. @public */
export const exceptionEventSchema = z.enum([
  'create',
  ...exceptionActionSchema.options,
  'activate',
  'expire',
  'supersede',
]);
/** @public */
export type ExceptionEvent = z.infer<typeof exceptionEventSchema>;

/** Which events each state allows, and where they lead. @public */
export const EXCEPTION_MOVES: Readonly<
  Record<
    ExceptionState,
    Readonly<Partial<Record<ExceptionEvent, ExceptionState>>>
  >
> = {
  draft: { edit: 'draft', submit: 'requested', withdraw: 'withdrawn' },
  requested: {
    'pick-up': 'under-review',
    'ask-changes': 'draft',
    reject: 'rejected',
    withdraw: 'withdrawn',
  },
  // The last approval that is needed leads to `approved`; earlier ones stay.
  'under-review': {
    approve: 'approved',
    'ask-changes': 'draft',
    reject: 'rejected',
    withdraw: 'withdrawn',
  },
  approved: { activate: 'active', reject: 'rejected' },
  // A renewal is an exception of its own; the first keeps its end.
  active: {
    expire: 'expired',
    revoke: 'revoked',
    close: 'closed',
    renew: 'active',
    review: 'active',
    supersede: 'superseded',
  },
  rejected: {},
  withdrawn: {},
  expired: {},
  revoked: {},
  closed: {},
  superseded: {},
};

/** Events that a state allows, for whoever may bring them about. @public */
export function eventsFrom(state: ExceptionState): ExceptionEvent[] {
  return Object.keys(EXCEPTION_MOVES[state]) as ExceptionEvent[];
}

/** Nothing leads on from here. @public */
export function isEnded(state: ExceptionState): boolean {
  return eventsFrom(state).length === 0;
}

/**
 * Whether an exception permits anything at `now`: the one answer for every page,
 * list, label and export (governance I9).
 *
 * @public
 */
export function isEffective(
  exception: {
    state: ExceptionState;
    /** ISO 8601. */
    effectiveFrom?: string;
    /** ISO 8601; without an end nothing is permitted. */
    expiresAt: string;
  },
  now: Date,
): boolean {
  const { state, effectiveFrom, expiresAt } = exception;
  const moment = now.getTime();
  return (
    state === 'active' &&
    effectiveFrom !== undefined &&
    Date.parse(effectiveFrom) <= moment &&
    moment < Date.parse(expiresAt)
  );
}
