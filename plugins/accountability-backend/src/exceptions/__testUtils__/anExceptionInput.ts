import { ANYTHING } from '../ApprovalReach';
import { DEFAULT_EXCEPTION_LIMITS } from 'backstage-plugin-accountability-common';
import type { ExceptionInput } from '../checks/ExceptionInput';

const DAY = 86_400_000;

/** An active exception at which nothing is wrong, except for what is stated. */
export function anExceptionInput(
  now: Date,
  fields: Partial<ExceptionInput> = {},
): ExceptionInput {
  const days = (count: number) => new Date(now.getTime() + count * DAY);
  const { severity = 'high', expiresAt = days(60) } = fields;
  return {
    ...{
      id: 12,
      title: 'The gateway cannot rotate',
      state: 'active',
      severity,
    },
    ...{ requester: 'user:default/rita', owner: 'group:default/payments' },
    decidedBy: 'outcome:default/halve-standing-privilege',
    renewals: 0,
    beginsAt: days(-20),
    firstBeganAt: days(-20),
    expiresAt,
    nextReviewAt: days(10),
    compensation: [{ ref: 'control:default/one-address' }],
    milestones: [
      { text: 'Buy a gateway', dueOn: dayOf(days(30)), done: false },
    ],
    termDays: 60,
    needed: ['exception-handling', 'control-system'],
    approvals: [
      {
        ...{ seat: 'exception-handling', by: 'user:default/hugo' },
        at: days(-20),
        then: { holders: ['user:default/hugo'], approves: [{ upTo: 'high' }] },
      },
      {
        ...{ seat: 'control-system', by: 'user:default/cleo' },
        at: days(-20),
        then: { holders: ['group:default/control'], approves: ANYTHING },
      },
    ],
    limit: DEFAULT_EXCEPTION_LIMITS[severity],
    severityNow: severity,
    standings: {
      'user:default/rita': 'active',
      'group:default/payments': 'active',
    },
    controlsInForce: new Set(['control:default/one-address']),
    countsUntil: expiresAt,
    expiredBefore: 0,
    ...fields,
  };
}

/** A request that somebody has taken up and has time to decide about. */
export function aRequestInput(
  now: Date,
  fields: Partial<ExceptionInput> = {},
): ExceptionInput {
  return anExceptionInput(now, {
    ...{ id: 13, state: 'under-review', handler: 'user:default/hugo' },
    standings: {
      'user:default/rita': 'active',
      'group:default/payments': 'active',
      'user:default/hugo': 'active',
    },
    decisionDueAt: new Date(now.getTime() + 5 * DAY),
    ...{ beginsAt: undefined, firstBeganAt: undefined },
    ...{ nextReviewAt: undefined, approvals: [], countsUntil: 'none' },
    ...fields,
  });
}

function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
