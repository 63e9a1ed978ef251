import { flipOf, sayOf } from '../../../rules/__testUtils__/sayings';
import {
  anOutcome,
  dayAgo,
  NOW,
  SAM,
  type Told,
} from '../__testUtils__/anOutcome';
import { carryingSeatsFilled } from './carryingSeatsFilled';

describe('ACC-09', () => {
  it.each<[string, Told, string]>([
    ['both are filled', {}, 'pass'],
    [
      'nobody handles exceptions',
      { sits: { 'exception-handling': [] } },
      'fail: Nobody sits in the exception handling seat.',
    ],
    [
      'both are vacant',
      { sits: { 'control-system': [], 'exception-handling': [] } },
      'fail: Nobody sits in the control system seat or in the exception handling seat.',
    ],
    [
      'the time of one has not begun',
      { sits: { 'exception-handling': { holder: SAM, from: dayAgo(-1) } } },
      'fail: Nobody sits in the exception handling seat.',
    ],
    [
      'a holder left, which another rule tells',
      { parties: { [SAM]: { standing: 'user-left' } } },
      'pass',
    ],
    [
      'the catalog was not read yet',
      { directoryComplete: false },
      'unknown: a complete reading of the catalog',
    ],
    ['it is a draft', { spec: { lifecycle: 'draft' } }, 'not-applicable'],
  ])('when %s', (_, told, said) => {
    expect(sayOf(carryingSeatsFilled, anOutcome(told))).toBe(said);
  });

  it('asks again when the time of a holder ends', () => {
    const outcomeAt = (now: Date) =>
      anOutcome({
        sits: { 'exception-handling': { holder: SAM, until: dayAgo(0) } },
        now,
      });
    const tomorrow = new Date('2026-11-25T00:00:00.000Z');

    expect(flipOf(carryingSeatsFilled, outcomeAt(NOW)).at).toBe(
      tomorrow.toISOString(),
    );
    expect(sayOf(carryingSeatsFilled, outcomeAt(tomorrow))).toMatch(/^fail/);
  });
});
