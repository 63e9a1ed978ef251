import type { ExceptionProgramme } from 'backstage-plugin-accountability-common';
import { aParty } from './aControl';

const DAY = 24 * 60 * 60 * 1000;

/** What exceptions cost and bring, at the moment of the tests; say only what matters. */
export function anExceptionProgramme(
  partial: Partial<ExceptionProgramme> = {},
): ExceptionProgramme {
  const { asOf = '2026-11-23T12:00:00.000Z' } = partial;
  const days = (count: number) =>
    new Date(Date.parse(asOf) + count * DAY).toISOString();
  return {
    asOf,
    whole: false,
    waiting: {
      ...{ count: 12, oldestRequestedAt: days(-9), overdue: 2 },
      ages: [
        { from: days(-3), count: 6 },
        { from: days(-7), until: days(-3), count: 4 },
        { from: days(-14), until: days(-7), count: 2 },
        { from: days(-30), until: days(-14), count: 0 },
        { until: days(-30), count: 0 },
      ],
    },
    decisions: {
      ...{ since: days(-90), decided: 30, granted: 24, rejected: 6 },
      ...{ changesAsked: 5, median: 72, ninetieth: 190 },
    },
    active: {
      count: 41,
      bySeverity: { critical: 1, high: 12, medium: 20, low: 8 },
      byOwner: [
        {
          owner: aParty({ ref: 'user:default/sam.lee', title: 'Sam Lee' }),
          ...{ count: 14, bySeverity: { critical: 1, high: 10, medium: 3 } },
        },
        {
          owner: aParty({ ref: 'group:default/shop', title: 'Shop' }),
          ...{ count: 9, bySeverity: { medium: 6, low: 3 } },
        },
      ],
      others: 18,
      ending: [
        { days: 7, until: days(7), count: 2 },
        { days: 30, until: days(30), count: 6 },
        { days: 90, until: days(90), count: 25 },
      ],
      ...{ renewed: 7, noLongerNeeded: 3 },
    },
    permanent: {
      count: 4,
      items: [
        {
          ...{ id: '8', title: 'The gateway cannot rotate', severity: 'high' },
          owner: aParty({ ref: 'user:default/sam.lee', title: 'Sam Lee' }),
          ...{ expiresAt: days(20), expiredBefore: 3 },
        },
      ],
    },
    rules: [
      {
        ruleId: 'EXC-02',
        title: 'What has ended permits nothing',
        ...{ severity: 'critical', remedy: 'Tell whoever runs the portal.' },
        ...{ pass: 41, fail: 0, unknown: 0 },
      },
      {
        ruleId: 'EXC-06',
        title: 'Requests for exceptions are decided in time',
        ...{ severity: 'high', remedy: 'Decide.' },
        ...{ pass: 10, fail: 2, unknown: 0 },
      },
      {
        ruleId: 'EXC-08',
        title: 'An approval still fits what it was given for',
        ...{ severity: 'medium', remedy: 'Look at it again.' },
        ...{ pass: 35, fail: 5, unknown: 1 },
      },
    ],
    weeks: Array.from({ length: 26 }, (_, at) => ({
      at: days(7 * (at - 25)),
      ...{ waiting: (at * 7) % 13, active: 15 + at },
    })),
    ...partial,
  };
}
