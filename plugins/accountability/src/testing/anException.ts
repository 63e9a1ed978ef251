import type {
  ExceptionApprover,
  ExceptionDetail,
  ExceptionSubject,
  ExceptionSummary,
} from 'backstage-plugin-accountability-common';
import { aParty } from './aControl';

/** One row of the register, waiting for a decision; say only what matters. */
export function anException(
  partial: Partial<ExceptionSummary> = {},
): ExceptionSummary {
  return {
    id: '7',
    kind: 'policy-exception',
    title: 'The key of payments cannot be renewed yet',
    state: 'requested',
    effective: false,
    severity: 'high',
    rules: ['NHI-07'],
    subjects: 1,
    visibleSubjects: 1,
    firstSubject: 'kubernetes:prod/payments/api',
    requester: aParty({ ref: 'user:default/sam.lee', title: 'Sam Lee' }),
    requestedAt: '2026-11-20T09:00:00.000Z',
    decisionDueAt: '2026-12-04T09:00:00.000Z',
    expiresAt: '2027-01-04T22:59:59.000Z',
    escalated: false,
    renewals: 0,
    waitingFor: ['exception-handling', 'control-system'],
    waitsForMe: false,
    ...partial,
  };
}

/** One that permits something now. */
export function anActiveException(
  partial: Partial<ExceptionSummary> = {},
): ExceptionSummary {
  return anException({
    state: 'active',
    effective: true,
    effectiveFrom: '2026-11-21T09:00:00.000Z',
    nextReviewAt: '2026-12-21T09:00:00.000Z',
    waitingFor: [],
    ...partial,
  });
}

/** A seat that decides; say only what matters. */
export function anApprover(
  partial: Partial<ExceptionApprover> = {},
): ExceptionApprover {
  return {
    seat: 'exception-handling',
    because: 'severity',
    holders: [aParty({ ref: 'user:default/rita.day', title: 'Rita Day' })],
    delegates: [],
    ...partial,
  };
}

/** What an exception is about, failing; say only what matters. */
export function anExceptionSubject(
  partial: Partial<ExceptionSubject> = {},
): ExceptionSubject {
  return {
    ruleId: 'NHI-07',
    ruleTitle: 'Its keys are renewed',
    severity: 'high',
    identityId: '1',
    title: 'kubernetes:prod/payments/api',
    failing: true,
    because: 'One key is 400 days old.',
    ...partial,
  };
}

/** Everything about one exception; say only what matters. */
export function anExceptionDetail(
  partial: Partial<ExceptionDetail> = {},
): ExceptionDetail {
  const summary = anException(partial);
  return {
    ...summary,
    terms: {
      kind: summary.kind,
      title: summary.title,
      rules: summary.rules,
      identities: ['1'],
      outcomes: [],
      reason: 'The vendor reads the key only at its start.',
      treatment: 'mitigate',
      residual: { likelihood: 2, impact: 4 },
      compensatingControls: [{ text: 'Only one address may use it.' }],
      plan: 'Move to short-lived tokens.',
      milestones: [{ text: 'Vendor agrees', dueOn: '2026-12-10', done: false }],
      concerns: [],
      evidence: [{ title: 'Ticket', link: 'https://tickets.example/1' }],
      expiresAt: summary.expiresAt,
    },
    raises: [],
    limit: {
      ...{ termDays: 90, renewals: 1 },
      ...{ decisionWorkingDays: 10, reviewDays: 30 },
    },
    latestExpiresAt: '2027-02-20T09:00:00.000Z',
    approvers: [
      anApprover(),
      anApprover({
        seat: 'control-system',
        holders: [aParty({ ref: 'user:default/kim.roe', title: 'Kim Roe' })],
      }),
    ],
    contentHash: 'c0ffee00112233445566778899aabbccddeeff',
    hash: 'beef00112233445566778899aabbccddeeff00',
    findings: [anExceptionSubject()],
    noLongerNeeded: false,
    earlier: [],
    transitions: [],
    actions: [],
    ...partial,
  };
}
