import { flipOf, sayOf } from '../../../rules/__testUtils__/sayings';
import {
  anOutcome,
  dayAgo,
  daysAgo,
  type Told,
} from '../__testUtils__/anOutcome';
import { passedDateIsDecided } from './passedDateIsDecided';

const due = (days: number, told: Told = {}): Told => ({
  ...told,
  goal: { targetDate: dayAgo(days) },
});
const held = (days: number, aboutIt = true): Told => ({
  reviews: {
    last: { heldAt: daysAgo(days), hasMinutes: true, hasDecision: true },
    decidedAt: aboutIt ? daysAgo(days) : undefined,
  },
});
const SILENT =
  'fail: Its target date, 2026-11-20, has passed, the target is not met, and no review has decided about it.';

describe('OUT-04', () => {
  it.each<[string, Told, string]>([
    ['the date is ahead', due(-1), 'not-applicable'],
    ['it is the date', due(0), 'not-applicable'],
    ['the date has passed', due(4), SILENT],
    ['the target is met', due(4, { values: [31] }), 'pass'],
    ['the target is just missed', due(4, { values: [32] }), SILENT],
    ['a review has decided since', due(4, held(3)), 'pass'],
    ['a review decided on the date itself', due(4, held(4)), SILENT],
    ['a review decided at the first moment after', due(4, held(3.5)), 'pass'],
    [
      'a review was held since and decided nothing about it',
      due(4, held(3, false)),
      SILENT,
    ],
    ['no review was ever held', due(4, { reviews: {} }), SILENT],
    [
      'nobody recorded reviews',
      due(4, { reviews: undefined }),
      'unknown: a record of governance reviews',
    ],
    [
      'the target is met, and nobody recorded reviews',
      due(4, { values: [31], reviews: undefined }),
      'pass',
    ],
    [
      'there is no number',
      due(4, { values: [] }),
      'unknown: a first sample of its measure',
    ],
    [
      'samples are not known',
      due(4, { measurement: undefined }),
      'unknown: samples of its measure',
    ],
    ['there is no date', { goal: { targetDate: undefined } }, 'not-applicable'],
  ])('when %s', (_, told, said) => {
    expect(sayOf(passedDateIsDecided, anOutcome(told))).toBe(said);
  });

  it('tells when the date passes', () => {
    expect(flipOf(passedDateIsDecided, anOutcome(due(0)))).toEqual({
      now: 'not-applicable',
      at: '2026-11-25T00:00:00.000Z',
      just: 'not-applicable',
      then: 'fail',
    });
  });

  it('can give time to decide', () => {
    const ask = (graceDays: number) =>
      sayOf(passedDateIsDecided, anOutcome(due(4)), { graceDays });

    expect([ask(3), ask(4)]).toEqual([SILENT, 'not-applicable']);
  });

  it('says from when on there is only grace', () => {
    const input = anOutcome(due(0));
    const at = (now: string) =>
      passedDateIsDecided.judge(
        { ...input, now: new Date(now) },
        { graceDays: 7 },
      ).verdict;

    expect(at('2026-11-24T23:59:59.999Z')).toEqual({
      is: 'not-applicable',
      because: 'It has time until 2026-11-24.',
    });
    expect(at('2026-11-25T00:00:00.000Z')).toEqual({
      is: 'not-applicable',
      because:
        'Its date, 2026-11-24, has just passed; there is still time to decide.',
    });
  });
});
