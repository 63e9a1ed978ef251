import { flipOf, sayOf } from '../../../rules/__testUtils__/sayings';
import {
  anOutcome,
  DANA,
  daysAgo,
  type Told,
} from '../__testUtils__/anOutcome';
import { seatsAreAccepted } from './seatsAreAccepted';

const waiting = (sinceDays: number): Told => ({
  states: { mission: 'waiting' },
  sinceDays,
});
const SILENT =
  'fail: Seats were not answered within 14 days by Shop (the mission seat).';

describe('ACC-17', () => {
  it.each<[string, Told, string]>([
    ['all have accepted', {}, 'pass'],
    [
      'one has still a day to answer',
      waiting(13),
      'unknown: the answer of Shop for the mission seat, expected by 2026-11-25',
    ],
    ['the time to answer is over', waiting(14), SILENT],
    [
      'one has declined',
      { states: { legal: 'declined' } },
      'fail: Seats were declined by Legal (the legal seat).',
    ],
    [
      'one has declined and another is silent',
      { states: { legal: 'declined', mission: 'waiting' } },
      'fail: Seats were declined by Legal (the legal seat), and not answered within 14 days by Shop (the mission seat).',
    ],
    [
      'one who has not answered left, which another rule tells',
      {
        states: { 'business-result': 'waiting' },
        parties: { [DANA]: { standing: 'user-left' } },
      },
      'pass',
    ],
    [
      'the catalog was not read yet',
      { directoryComplete: false },
      'unknown: a complete reading of the catalog',
    ],
    ['nobody is named', { spec: { seats: {} } }, 'not-applicable'],
  ])('when %s', (_, told, said) => {
    expect(sayOf(seatsAreAccepted, anOutcome(told))).toBe(said);
  });

  it('tells when the time to answer is over', () => {
    expect(flipOf(seatsAreAccepted, anOutcome(waiting(4)))).toEqual({
      now: 'unknown',
      at: daysAgo(-10).toISOString(),
      just: 'unknown',
      then: 'fail',
    });
  });

  it('takes the time to answer from the configuration', () => {
    expect(
      sayOf(seatsAreAccepted, anOutcome(waiting(14)), { answerWithinDays: 15 }),
    ).toMatch(/^unknown/);
  });
});
