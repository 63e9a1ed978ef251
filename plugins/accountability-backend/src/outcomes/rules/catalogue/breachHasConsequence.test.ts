import { flipOf, sayOf } from '../../../rules/__testUtils__/sayings';
import {
  anOutcome,
  dayAgo,
  daysAgo,
  type Told,
} from '../__testUtils__/anOutcome';
import { breachHasConsequence } from './breachHasConsequence';

const revisit = (days: number, told: Told = {}): Told => ({
  ...told,
  spec: { revisitOn: dayAgo(days) },
});
const held = (days: number): Told => ({
  reviews: {
    last: { heldAt: daysAgo(days), hasMinutes: true, hasDecision: true },
  },
});
const LATE =
  'fail: The policy was to be looked at again on 2026-11-20, and no review has been held since.';

describe('OUT-06', () => {
  it.each<[string, Told, string]>([
    ['both are agreed', {}, 'pass'],
    [
      'a breach leads to nothing',
      { spec: { consequence: undefined } },
      'fail: It is not agreed what a breach leads to.',
    ],
    [
      'a breach leads to what the portal enforces',
      {
        spec: {
          consequence: undefined,
          whileBreached: { exceptions: 'executive-approves' },
        },
      },
      'pass',
    ],
    [
      'nothing is agreed',
      { spec: { consequence: undefined, revisitOn: undefined } },
      'fail: It is not agreed what a breach leads to, nor when the policy is looked at again.',
    ],
    ['the policy is to be looked at today', revisit(0), 'pass'],
    ['the day has passed', revisit(4), LATE],
    [
      'the day has passed, and a review was held on it',
      revisit(4, held(4)),
      'pass',
    ],
    [
      'the day has passed, and a review was held at its first moment',
      revisit(4, held(4.5)),
      'pass',
    ],
    [
      'the day has passed, and a review was held before',
      revisit(4, held(5)),
      LATE,
    ],
    [
      'the day has passed, and no review was ever held',
      revisit(4, { reviews: {} }),
      LATE,
    ],
    [
      'the day has passed, and nobody recorded reviews',
      revisit(4, { reviews: undefined }),
      'unknown: a record of governance reviews',
    ],
    [
      'it is a draft',
      { spec: { lifecycle: 'draft', revisitOn: undefined } },
      'not-applicable',
    ],
  ])('when %s', (_, told, said) => {
    expect(sayOf(breachHasConsequence, anOutcome(told))).toBe(said);
  });

  it('tells when the day passes', () => {
    expect(flipOf(breachHasConsequence, anOutcome(revisit(0)))).toEqual({
      now: 'pass',
      at: '2026-11-25T00:00:00.000Z',
      just: 'pass',
      then: 'fail',
    });
  });
});
