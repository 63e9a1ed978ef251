import type { OutcomeMeasure } from '../definitions';
import { judgeMeasure } from './judgeMeasure';
import type { Sample } from './Sample';

const now = new Date('2026-11-27T12:00:00.000Z');
const daysAgo = (days: number) =>
  new Date(now.getTime() - days * 24 * 60 * 60 * 1000).toISOString();

const measure: OutcomeMeasure = {
  id: 'ownerless-identities',
  direction: 'decrease',
  baseline: 100,
  target: 50,
  targetDate: '2027-03-31',
  thresholds: { atRisk: 90, breached: 120 },
  collection: 'daily',
};

/** Values of the last days, the newest today. */
function samples(...values: number[]): Sample[] {
  return values.map((value, i) => ({
    at: daysAgo(values.length - 1 - i),
    value,
    source: 'built-in',
  }));
}

describe('judgeMeasure', () => {
  it.each<[string, Partial<OutcomeMeasure>, number[], string, string]>([
    ['no sample', {}, [], 'unmeasured', 'no-sample'],
    ['the target itself', {}, [50], 'met', 'target-reached'],
    ['one short of it', {}, [51], 'on-track', 'within-thresholds'],
    ['the risk threshold itself', {}, [90], 'on-track', 'within-thresholds'],
    ['beyond it', {}, [91], 'at-risk', 'beyond-risk-threshold'],
    [
      'the breach threshold itself',
      {},
      [120],
      'at-risk',
      'beyond-risk-threshold',
    ],
    ['beyond it', {}, [121], 'breached', 'beyond-breach-threshold'],
    [
      'beyond it for the whole window',
      { breachWindow: { days: 2 } },
      [80, 121, 122, 123],
      'breached',
      'beyond-breach-threshold',
    ],
    [
      'beyond it for less than the window',
      { breachWindow: { days: 3 } },
      [80, 121, 122, 123],
      'at-risk',
      'beyond-risk-threshold',
    ],
    [
      'better in between',
      { breachWindow: { days: 2 } },
      [121, 122, 80, 123],
      'at-risk',
      'beyond-risk-threshold',
    ],
    [
      'a target date that has passed',
      { targetDate: '2026-11-26' },
      [60],
      'breached',
      'target-date-passed',
    ],
    [
      'the target date itself, which counts until its end',
      { targetDate: '2026-11-27' },
      [60],
      'on-track',
      'within-thresholds',
    ],
    [
      'a line that misses the target',
      {},
      [60, 60.01, 60.02, 60.03],
      'at-risk',
      'forecast-misses-target',
    ],
    [
      'a line that reaches it',
      {},
      [80, 78, 76, 74],
      'on-track',
      'within-thresholds',
    ],
    [
      'more is better',
      { direction: 'increase', target: 90, thresholds: { atRisk: 60 } },
      [59],
      'at-risk',
      'beyond-risk-threshold',
    ],
    [
      'more is better, and enough',
      { direction: 'increase', target: 90 },
      [90],
      'met',
      'target-reached',
    ],
    [
      'no target at all',
      { target: undefined },
      [10],
      'on-track',
      'within-thresholds',
    ],
  ])('%s', (_, change, values, status, because) => {
    expect(
      judgeMeasure({ ...measure, ...change }, samples(...values), now),
    ).toMatchObject({ status, because });
  });

  it('keeps its status and says that it is stale when no sample comes', () => {
    const late = new Date('2026-11-29T00:00:00.000Z');
    expect(judgeMeasure(measure, samples(60), late)).toMatchObject({
      status: 'on-track',
      stale: true,
    });
  });

  it('tells when it could change by time alone', () => {
    expect(judgeMeasure(measure, samples(60), now).reevaluateAt).toEqual(
      new Date('2026-11-29T00:00:00.000Z'),
    );
    expect(
      judgeMeasure({ ...measure, targetDate: '2026-11-27' }, samples(60), now)
        .reevaluateAt,
    ).toEqual(new Date('2026-11-28T00:00:00.000Z'));
  });

  it('forecasts the value on the target date', () => {
    const { forecast } = judgeMeasure(
      { ...measure, targetDate: '2026-12-06' },
      samples(80, 78, 76, 74),
      now,
    );
    // Two a day from 74 now, until the end of the day.
    expect(forecast).toBeCloseTo(74 - 2 * 9.5, 6);
  });

  it.each([
    ['what never was below zero', [8, 6, 4], 0],
    ['what was', [2, 0, -2], -2 - 2 * 9.5],
  ])('forecasts of %s where its line ends', (_, values, expected) => {
    const { forecast } = judgeMeasure(
      { ...measure, target: -100, targetDate: '2026-12-06' },
      samples(...values),
      now,
    );
    expect(forecast).toBeCloseTo(expected, 6);
  });
});
