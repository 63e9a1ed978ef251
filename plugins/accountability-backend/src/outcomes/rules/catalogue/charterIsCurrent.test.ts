import { flipOf, sayOf } from '../../../rules/__testUtils__/sayings';
import {
  anOutcome,
  daysAgo,
  SHOP,
  IVO,
  type Told,
} from '../__testUtils__/anOutcome';
import { charterIsCurrent } from './charterIsCurrent';

// Quarterly: 92 days and 14 of grace.
const since = (days: number): Told => ({
  charter: { version: 2, since: daysAgo(days) },
  reviews: {},
});
const held = (days: number): Told['reviews'] => ({
  last: { heldAt: daysAgo(days), hasMinutes: true, hasDecision: true },
});
const moved = (party: string, days: number): Told => ({
  reorganisations: {
    since: daysAgo(500),
    changes: [{ party, at: daysAgo(days), what: 'moved from Sales to Legal' }],
  },
});
const recordedSince = (days: number): Told['reorganisations'] => ({
  ...{ since: daysAgo(days), changes: [] },
});
const UNRECORDED =
  'unknown: a record of changes of the organisation since the charter was looked at';

describe('ACC-23', () => {
  it.each<[string, Told, string]>([
    ['the charter is young', since(105), 'pass'],
    [
      'it is too old',
      since(106),
      'fail: The charter was last looked at on 2026-08-10, and was due again by 2026-11-24.',
    ],
    [
      'it is old and was reviewed',
      { ...since(400), reviews: held(105) },
      'pass',
    ],
    [
      'it is old and so is the review',
      { ...since(400), reviews: held(106) },
      'fail: The charter was last looked at on 2026-08-10, and was due again by 2026-11-24.',
    ],
    [
      'it is old, and nobody recorded reviews',
      { ...since(106), reviews: undefined },
      'unknown: a record of governance reviews',
    ],
    [
      'it is young, and nobody recorded reviews',
      { ...since(105), reviews: undefined },
      'pass',
    ],
    [
      'no cadence is agreed and it is a year old',
      { ...since(379), spec: { review: undefined } },
      'pass',
    ],
    [
      'no cadence is agreed and it is older',
      { ...since(380), spec: { review: undefined } },
      'fail: The charter was last looked at on 2025-11-09, and was due again by 2026-11-24.',
    ],
    [
      'a holder moved since',
      { ...since(30), ...moved(SHOP, 3) },
      'fail: The charter was last looked at on 2026-10-25; since then Shop moved from Sales to Legal on 2026-11-21.',
    ],
    ['a holder moved before', { ...since(30), ...moved(SHOP, 31) }, 'pass'],
    [
      'it was changed when a holder moved',
      { ...since(30), ...moved(SHOP, 30) },
      'pass',
    ],
    [
      'it was changed after the last review, which is long ago',
      { ...since(30), reviews: held(200) },
      'pass',
    ],
    [
      'a holder moved since, and it was reviewed since',
      { ...since(30), ...moved(SHOP, 3), reviews: held(2) },
      'pass',
    ],
    [
      'somebody moved who holds no seat',
      { ...since(30), ...moved(IVO, 3) },
      'pass',
    ],
    [
      'nobody recorded changes of the organisation',
      { reorganisations: undefined },
      UNRECORDED,
    ],
    [
      'it was looked at before changes were recorded',
      { ...since(30), reorganisations: recordedSince(29) },
      UNRECORDED,
    ],
    [
      'it was looked at when they began to be recorded',
      { ...since(30), reorganisations: recordedSince(30) },
      'pass',
    ],
    [
      'it was looked at before that, and a holder moved since',
      {
        ...since(30),
        reorganisations: {
          since: daysAgo(29),
          changes: [{ party: SHOP, at: daysAgo(3), what: 'left Sales' }],
        },
      },
      'fail: The charter was last looked at on 2026-10-25; since then Shop left Sales on 2026-11-21.',
    ],
    [
      'it was looked at before that, and is too old',
      { ...since(106), reorganisations: recordedSince(29) },
      'fail: The charter was last looked at on 2026-08-10, and was due again by 2026-11-24.',
    ],
    ['it was withdrawn', { ...since(400), withdrawn: true }, 'not-applicable'],
  ])('when %s', (_, told, said) => {
    expect(sayOf(charterIsCurrent, anOutcome(told))).toBe(said);
  });

  it('tells when the charter is due', () => {
    expect(flipOf(charterIsCurrent, anOutcome(since(6)))).toEqual({
      now: 'pass',
      at: daysAgo(-100).toISOString(),
      just: 'pass',
      then: 'fail',
    });
  });

  it('takes grace from the configuration', () => {
    expect(
      sayOf(charterIsCurrent, anOutcome(since(92)), { graceDays: 0 }),
    ).toMatch(/^fail/);
  });
});
