import { sayOf } from '../../../rules/__testUtils__/sayings';
import { anOutcome, dayAgo, type Told } from '../__testUtils__/anOutcome';
import { exceptionsDoNotGrow } from './exceptionsDoNotGrow';

/** Figures: days ago, value, exceptions. */
const figures = (...all: [number, number, number][]): Told => ({
  days: all.map(([days, value, exceptions]) => ({
    day: dayAgo(days),
    value,
    exceptions,
  })),
});

describe('OUT-05', () => {
  it.each<[string, Told, string]>([
    [
      'it improves and exceptions stay',
      figures([60, 62, 3], [0, 55, 3]),
      'pass',
    ],
    [
      'it improves and exceptions shrink',
      figures([60, 62, 3], [0, 55, 2]),
      'pass',
    ],
    [
      'it improves while exceptions grow',
      figures([60, 62, 3], [30, 10, 1], [0, 55, 4]),
      'fail: From 2026-09-25 to 2026-11-24 the measure improved from 62 to 55, while exceptions grew from 3 to 4.',
    ],
    [
      'it worsens while exceptions grow',
      figures([60, 55, 3], [0, 62, 9]),
      'pass',
    ],
    [
      'it stays while exceptions grow',
      figures([60, 55, 3], [0, 55, 9]),
      'pass',
    ],
    [
      'more is better, and it worsens while exceptions grow',
      { ...figures([60, 62, 3], [0, 55, 4]), goal: { direction: 'increase' } },
      'pass',
    ],
    [
      'more is better, and it improves while exceptions grow',
      { ...figures([60, 55, 3], [0, 62, 4]), goal: { direction: 'increase' } },
      'fail: From 2026-09-25 to 2026-11-24 the measure improved from 55 to 62, while exceptions grew from 3 to 4.',
    ],
    [
      'more is better, and it stays while exceptions grow',
      { ...figures([60, 62, 3], [0, 62, 4]), goal: { direction: 'increase' } },
      'pass',
    ],
    [
      'exceptions grew longer ago than is compared',
      figures([93, 99, 1], [92, 62, 4], [0, 55, 4]),
      'pass',
    ],
    [
      'exceptions grew from the first day that is compared',
      figures([92, 62, 1], [0, 55, 4]),
      'fail: From 2026-08-24 to 2026-11-24 the measure improved from 62 to 55, while exceptions grew from 1 to 4.',
    ],
    ['there are just enough days', figures([28, 62, 3], [0, 55, 3]), 'pass'],
    [
      'there are too few days',
      figures([27, 62, 3], [0, 55, 9]),
      'unknown: 28 days of figures to compare',
    ],
    [
      'there are no figures',
      figures(),
      'unknown: 28 days of figures to compare',
    ],
    [
      'figures are not known',
      { days: undefined },
      'unknown: daily figures of the measure and of exceptions',
    ],
    [
      'it is retired',
      { ...figures([60, 62, 3], [0, 55, 4]), spec: { lifecycle: 'retired' } },
      'not-applicable',
    ],
  ])('when %s', (_, told, said) => {
    expect(sayOf(exceptionsDoNotGrow, anOutcome(told))).toBe(said);
  });
});
