import type { ExceptionState } from 'backstage-plugin-accountability-common';
import { exceptionChecks } from '.';
import { anExceptionInput } from '../__testUtils__/anExceptionInput';
import {
  type Case,
  ended,
  NOW,
  sayOfException,
  type Told,
} from '../__testUtils__/sayOfException';

const days = (count: number) => new Date(NOW.getTime() + count * 86_400_000);
const just = (at: Date) => new Date(at.getTime() - 1);
const after = (at: Date) => new Date(at.getTime() + 1);

describe('EXC-02', () => {
  it.each<Case>([
    ['that counts as long as it lasts', {}, 'pass'],
    ['that counts for nothing', { countsUntil: 'none' }, 'pass'],
    [
      'that counts longer than it lasts',
      { countsUntil: after(days(60)) },
      'fail: ends on 2027-01-23 and counts until 2027-01-23',
    ],
    [
      'that was revoked and counts still',
      { state: 'revoked', endedAt: days(-1) },
      'fail: ends on 2026-11-23 and counts until 2027-01-23',
    ],
    [
      'that was revoked and counts no longer',
      { state: 'revoked', endedAt: days(-1), countsUntil: NOW },
      'pass',
    ],
    [
      'that nobody has written down yet as ended',
      { expiresAt: days(-1), countsUntil: days(-1) },
      'pass',
    ],
    [
      'that ended and is gone',
      { state: 'expired', endedAt: days(-1), countsUntil: 'none' },
      'not-applicable',
    ],
    ['that waits', { state: 'requested' }, 'not-applicable'],
    [
      'whose effects nobody looked at',
      { countsUntil: undefined },
      'unknown: what exceptions permit now',
    ],
  ])('of one %s', (_, told, said) => {
    expect(sayOfException(exceptionChecks.endIsTheEnd, told)).toBe(said);
  });
});

describe('EXC-03', () => {
  it.each<Case>([
    ['within its term', {}, 'pass'],
    ['that lasts its whole term', { expiresAt: days(70) }, 'pass'],
    [
      'that lasts longer',
      { expiresAt: after(days(70)) },
      'fail: lasts until 2027-02-02, and one that is high lasts at most 90 days, so until 2027-02-02',
    ],
    [
      'that begins later and lasts too long',
      { state: 'approved', beginsAt: days(5), expiresAt: days(96) },
      'fail: lasts until 2027-02-28, and one that is high lasts at most 90 days, so until 2027-02-27',
    ],
    [
      'without limits',
      { limit: undefined },
      'unknown: the limits of exceptions',
    ],
    ['without beginning', { beginsAt: undefined }, 'unknown: when it begins'],
    ...ended,
  ])('of one %s', (_, told, said) => {
    expect(sayOfException(exceptionChecks.termIsKept, told)).toBe(said);
  });
});

describe('EXC-04', () => {
  it.each<Case>([
    ['that was never renewed', { firstBeganAt: undefined }, 'pass'],
    ['that was renewed as often as it may', { renewals: 1 }, 'pass'],
    [
      'that was renewed oftener',
      { renewals: 2 },
      'fail: was renewed 2 times, and one that is high may be renewed 1 time',
    ],
    [
      'that lasts two terms with its renewal',
      { renewals: 1, firstBeganAt: days(-120) },
      'pass',
    ],
    [
      'that lasts longer with its renewal',
      { renewals: 1, firstBeganAt: just(days(-120)) },
      'fail: lasts until 2027-01-23, and with all renewals one that is high lasts at most 2 times 90 days, so until 2027-01-23',
    ],
    [
      'whose row began nobody knows when',
      { renewals: 1, firstBeganAt: undefined },
      'unknown: when the first of its renewals began',
    ],
    [
      'without limits',
      { limit: undefined },
      'unknown: the limits of exceptions',
    ],
    ...ended,
  ])('of one %s', (_, told, said) => {
    expect(sayOfException(exceptionChecks.renewalsAreFew, told)).toBe(said);
  });
});

describe('EXC-06', () => {
  it.each<Case>([
    ['in time', { state: 'requested', decisionDueAt: after(NOW) }, 'pass'],
    [
      'that is due',
      { state: 'requested', decisionDueAt: NOW },
      'fail: was to be decided by 2026-11-24, and nobody has',
    ],
    ['that was decided', { decisionDueAt: days(-1) }, 'not-applicable'],
  ])('of one %s', (_, told, said) => {
    expect(sayOfException(exceptionChecks.requestIsDecided, told)).toBe(said);
  });
});

describe('EXC-07', () => {
  it.each<Case>([
    ['with a control in force', {}, 'pass'],
    [
      'with something that is no declared control',
      { compensation: [{}] },
      'pass',
    ],
    [
      'without anything',
      { compensation: [] },
      'fail: is high, and nothing keeps the risk down',
    ],
    [
      'with a control that was withdrawn',
      { controlsInForce: new Set() },
      'fail: is high and relies on control:default/one-address, not in force',
    ],
    [
      'whose controls nobody knows',
      { controlsInForce: undefined },
      'unknown: which controls are in force',
    ],
    [
      'that is medium',
      { severity: 'medium', compensation: [] },
      'not-applicable',
    ],
    ...ended,
  ])('of one %s', (_, told, said) => {
    expect(sayOfException(exceptionChecks.riskIsKeptDown, told)).toBe(said);
  });
});

describe('EXC-08', () => {
  it.each<Case>([
    ['that would be approved as the same', {}, 'pass'],
    [
      'that has become worse',
      { severityNow: 'critical' },
      'fail: was approved as high and would be critical now',
    ],
    [
      'that has become milder',
      { severityNow: 'medium' },
      'fail: was approved as high and would be medium now',
    ],
    [
      'whose rules nobody knows',
      { severityNow: undefined },
      'unknown: how severe its rules are now',
    ],
    ...ended,
  ])('of one %s', (_, told, said) => {
    expect(sayOfException(exceptionChecks.severityStillHolds, told)).toBe(said);
  });
});

describe('EXC-09', () => {
  it.each<Case>([
    ['before its review', { nextReviewAt: after(NOW) }, 'pass'],
    [
      'that ends before it would be reviewed',
      { nextReviewAt: undefined },
      'pass',
    ],
    [
      'whose review is due',
      { nextReviewAt: NOW },
      'fail: was to be looked at again by 2026-11-24',
    ],
    ['that has not begun', { state: 'approved' }, 'not-applicable'],
    ...ended,
  ])('of one %s', (_, told, said) => {
    expect(sayOfException(exceptionChecks.reviewIsHeld, told)).toBe(said);
  });
});

const milestone = (dueOn: string, done = false) => ({
  ...{ text: 'Buy a gateway', dueOn, done },
});
describe('EXC-10', () => {
  it.each<Case>([
    ['with milestones ahead', {}, 'pass'],
    ['with one of today', { milestones: [milestone('2026-11-24')] }, 'pass'],
    [
      'with one that is done',
      { milestones: [milestone('2026-11-01', true)] },
      'pass',
    ],
    [
      'with one of yesterday',
      { milestones: [milestone('2026-11-23')] },
      'fail: promised "Buy a gateway" for 2026-11-23, and it is not done',
    ],
    [
      'with several that are late',
      { milestones: [milestone('2026-11-23'), milestone('2026-11-02')] },
      'fail: promised "Buy a gateway" for 2026-11-02 and 1 more, and it is not done',
    ],
    ['without milestones', { milestones: [] }, 'not-applicable'],
    ...ended,
  ])('of one %s', (_, told, said) => {
    expect(sayOfException(exceptionChecks.milestonesAreMet, told)).toBe(said);
  });
});

describe('EXC-12', () => {
  it.each<Case>([
    ['for the first time', {}, 'pass'],
    ['for the second time', { expiredBefore: 1 }, 'pass'],
    [
      'for the third time',
      { expiredBefore: 2 },
      'fail: permits what was permitted before and expired 2 times',
    ],
    [
      'whose past nobody knows',
      { expiredBefore: undefined },
      'unknown: what was permitted before',
    ],
    ...ended,
  ])('of one %s', (_, told, said) => {
    expect(sayOfException(exceptionChecks.notAgainAndAgain, told)).toBe(said);
  });
});

describe('Every question about one exception', () => {
  const states: ExceptionState[] = [
    'requested',
    'approved',
    'active',
    'expired',
  ];
  const told: Told[] = [
    {},
    { nextReviewAt: days(1), decisionDueAt: days(2), expiresAt: days(3) },
    { countsUntil: days(90) },
    { milestones: [milestone('2026-11-25')] },
  ];

  it('changes its mind with the time only when it said so', () => {
    for (const one of Object.values(exceptionChecks)) {
      for (const state of states) {
        for (const fields of told) {
          const exception = anExceptionInput(NOW, { ...fields, state });
          const at = [0, 1, 2, 3, 61, 91, 400].flatMap(count => [
            just(days(count)),
            days(count),
          ]);
          for (const moment of at) {
            const { verdict, changesAt = [] } = one.judge(exception, moment);
            const next = Math.min(
              ...changesAt.flatMap(of =>
                of && of > moment ? of.getTime() : [],
              ),
            );
            const last = Math.min(next - 1, days(500).getTime());
            expect(one.judge(exception, new Date(last)).verdict.is).toBe(
              verdict.is,
            );
          }
        }
      }
    }
  });
});
