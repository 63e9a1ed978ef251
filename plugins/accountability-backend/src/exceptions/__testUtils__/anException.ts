import { ANYTHING } from '../ApprovalReach';
import {
  DEFAULT_EXCEPTION_LIMITS,
  exceptionTermsSchema,
  neededSeats,
  type ExceptionState,
  type ExceptionTermsInput,
  type Severity,
} from 'backstage-plugin-accountability-common';
import { contentHashOf } from '../chain';
import type { DecidingSeat } from '../DecidingSeat';
import type { Exception, ExceptionContent } from '../Exception';
import type { Actor } from '../mayStep';

export const NOW = new Date('2026-11-27T12:00:00.000Z');
export const OUTCOME = 'outcome:default/no-orphans';

/** Everybody around an exception, by what they are to it. */
export const PEOPLE = {
  requester: 'user:default/rita',
  delegate: 'user:default/dora',
  handler: 'user:default/hugo',
  deputy: 'user:default/hedda',
  control: 'user:default/cleo',
  executive: 'user:default/eve',
  outsider: 'user:default/otto',
};
export type Role = keyof typeof PEOPLE;

/** A person with both permissions, unless told otherwise. */
export function anActor(role: Role, more: Partial<Actor> = {}): Actor {
  return {
    ref: PEOPLE[role],
    groups: [],
    active: true,
    mayRequest: true,
    mayDecide: true,
    ...more,
  };
}

/** The three seats that carry an outcome; `deputy` acts for the handler. */
export function theSeats(): DecidingSeat[] {
  const held = (ref: string, delegate?: string) => [
    { ref, standing: 'active' as const, delegate },
  ];
  return [
    {
      seat: 'exception-handling',
      holders: held(PEOPLE.handler, PEOPLE.deputy),
      approves: ANYTHING,
    },
    {
      seat: 'control-system',
      holders: held(PEOPLE.control),
      approves: ANYTHING,
    },
    {
      seat: 'business-result',
      holders: held(PEOPLE.executive),
      approves: ANYTHING,
    },
  ];
}

/** Terms that can be handed in. */
export function theTerms(more: Partial<ExceptionTermsInput> = {}) {
  return exceptionTermsSchema.parse({
    title: 'The payment gateway cannot rotate yet',
    rules: ['key-age'],
    identities: ['7'],
    decidedBy: OUTCOME,
    reason: 'The vendor rotates by hand, once a quarter.',
    residual: { likelihood: 2, impact: 3 },
    compensatingControls: [{ text: 'Calls are allowed from one address only' }],
    expiresAt: '2026-12-20T12:00:00Z',
    ...more,
  });
}

export function aContent(
  severity: Severity = 'medium',
  terms: Partial<ExceptionTermsInput> = {},
): ExceptionContent {
  const parsed = theTerms(terms);
  return {
    terms: parsed,
    severity,
    raises: [],
    limit: DEFAULT_EXCEPTION_LIMITS[severity],
    needed: neededSeats({ severity, concerns: parsed.concerns }),
    requester: PEOPLE.requester,
  };
}

/** An exception in a state, as it would have come there. */
export function anException(
  state: ExceptionState = 'draft',
  more: Partial<Exception> = {},
): Exception {
  const content = more.content ?? aContent();
  return {
    id: 1,
    state,
    content,
    contentHash: contentHashOf(content),
    approvals: [],
    renewals: 0,
    sequence: 1,
    hash: 'of-the-last-step',
    ...(state === 'active' && { effectiveFrom: '2026-11-20T12:00:00.000Z' }),
    ...more,
  };
}
