import { flipOf, sayOf } from '../../../rules/__testUtils__/sayings';
import { anOutcome, daysAgo, type Told } from '../__testUtils__/anOutcome';
import { measureIsFresh } from './measureIsFresh';

// Weekly: seven days and one of grace.
const last = (days: number): Told => ({
  measurement: {
    ...anOutcome().measurement!,
    last: { at: daysAgo(days).toISOString(), value: 55, source: 'built-in' },
  },
});

describe('OUT-02', () => {
  it.each<[string, Told, string]>([
    ['a number came in time', last(7.9), 'pass'],
    [
      'no number came in time',
      last(8),
      'fail: The last number is of 2026-11-16; it is to be measured weekly.',
    ],
    [
      'none ever came, and the first is not due',
      { values: [], activeSince: daysAgo(7) },
      'unknown: a first number, expected by 2026-11-25',
    ],
    [
      'none ever came',
      { values: [], activeSince: daysAgo(8) },
      'fail: No number has come since it became active on 2026-11-16; it is to be measured weekly.',
    ],
    [
      'no frequency is agreed',
      { ...last(400), goal: { collection: undefined } },
      'unknown: how often it is measured',
    ],
    [
      'samples are not known',
      { measurement: undefined },
      'unknown: samples of its measure',
    ],
    [
      'it is retired',
      { ...last(400), spec: { lifecycle: 'retired' } },
      'not-applicable',
    ],
  ])('when %s', (_, told, said) => {
    expect(sayOf(measureIsFresh, anOutcome(told))).toBe(said);
  });

  it.each<[string, Told, string]>([
    ['the last number grows old', last(1), 'pass'],
    [
      'the first number is due',
      { values: [], activeSince: daysAgo(1) },
      'unknown',
    ],
  ])('tells when %s', (_, told, before) => {
    expect(flipOf(measureIsFresh, anOutcome(told))).toEqual({
      now: before,
      at: daysAgo(-7).toISOString(),
      just: before,
      then: 'fail',
    });
  });
});
