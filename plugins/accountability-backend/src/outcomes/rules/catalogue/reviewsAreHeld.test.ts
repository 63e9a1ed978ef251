import { flipOf, sayOf } from '../../../rules/__testUtils__/sayings';
import { anOutcome, daysAgo, type Told } from '../__testUtils__/anOutcome';
import { reviewsAreHeld } from './reviewsAreHeld';

// Quarterly: 92 days and 14 of grace.
const held = (
  days: number,
  more: { nextDueAt?: Date; hasMinutes?: boolean; hasDecision?: boolean } = {},
): Told => {
  const { nextDueAt, ...trace } = more;
  return {
    reviews: {
      last: {
        heldAt: daysAgo(days),
        hasMinutes: true,
        hasDecision: true,
        ...trace,
      },
      nextDueAt,
    },
  };
};

describe('GOV-01', () => {
  it.each<[string, Told, string]>([
    ['a review was held in time', held(105), 'pass'],
    [
      'none was held in time',
      held(106),
      'fail: A review was due on 2026-11-10, and none was held after 2026-08-10.',
    ],
    [
      'one was due earlier by agreement',
      held(40, { nextDueAt: daysAgo(14) }),
      'fail: A review was due on 2026-11-10, and none was held after 2026-10-15.',
    ],
    [
      'one was put off beyond the cadence',
      held(106, { nextDueAt: daysAgo(-50) }),
      'fail: A review was due on 2026-11-10, and none was held after 2026-08-10.',
    ],
    [
      'none was ever held, and the first is not late',
      { reviews: {}, activeSince: daysAgo(105) },
      'pass',
    ],
    [
      'none was ever held',
      { reviews: {}, activeSince: daysAgo(106) },
      'fail: A review was due on 2026-11-10, and none was held yet.',
    ],
    [
      'one left no minutes',
      held(40, { hasMinutes: false }),
      'fail: The review of 2026-10-15 left no trace: it is without minutes.',
    ],
    [
      'one decided nothing and left no minutes',
      held(40, { hasMinutes: false, hasDecision: false }),
      'fail: The review of 2026-10-15 left no trace: it is without minutes and without a decision.',
    ],
    [
      'no cadence is agreed',
      { spec: { review: undefined } },
      'fail: No cadence of reviews is agreed.',
    ],
    [
      'nobody recorded reviews',
      { reviews: undefined },
      'unknown: a record of governance reviews',
    ],
    [
      'no cadence is agreed, and nobody recorded reviews',
      { spec: { review: undefined }, reviews: undefined },
      'fail: No cadence of reviews is agreed.',
    ],
    [
      'it is a draft',
      { ...held(400), spec: { lifecycle: 'draft' } },
      'not-applicable',
    ],
  ])('when %s', (_, told, said) => {
    expect(sayOf(reviewsAreHeld, anOutcome(told))).toBe(said);
  });

  it('tells when the next one is late', () => {
    expect(flipOf(reviewsAreHeld, anOutcome(held(6)))).toEqual({
      now: 'pass',
      at: daysAgo(-100).toISOString(),
      just: 'pass',
      then: 'fail',
    });
  });

  it('takes grace from the configuration', () => {
    expect(
      sayOf(reviewsAreHeld, anOutcome(held(92)), { graceDays: 0 }),
    ).toMatch(/^fail/);
  });
});
