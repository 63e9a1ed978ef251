import type { ExceptionPreview } from 'backstage-plugin-accountability-common';
import { anApprover, anExceptionSubject } from './anException';

/** What is known while a request is written; say only what matters. */
export function anExceptionPreview(
  partial: Partial<ExceptionPreview> = {},
): ExceptionPreview {
  return {
    severity: 'high',
    raises: [],
    limit: {
      ...{ termDays: 90, renewals: 1 },
      ...{ decisionWorkingDays: 10, reviewDays: 30 },
    },
    latestExpiresAt: '2027-02-21T12:00:00.000Z',
    decisionDueAt: '2026-12-07T12:00:00.000Z',
    needsCompensation: true,
    keepFlag: 0,
    approvers: [anApprover()],
    outcomes: [],
    controls: [],
    findings: [anExceptionSubject()],
    ...{ sameCause: [], earlier: [] },
    ...{ problems: [], problemCodes: [] },
    ...partial,
  };
}
