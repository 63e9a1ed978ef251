import { sayOf } from '../../../rules/__testUtils__/sayings';
import {
  anOutcome,
  DANA,
  dayAgo,
  IVO,
  SAM,
  type Told,
} from '../__testUtils__/anOutcome';
import { oneAccountable } from './oneAccountable';

const named = (...holders: string[]): Told => ({
  sits: { 'business-result': holders },
});

describe('ACC-02', () => {
  it.each<[string, Told, string]>([
    ['one person answers', {}, 'pass'],
    [
      'two answer',
      named(DANA, SAM),
      'fail: 2 answer for the same result: Dana Fox and Sam Lee.',
    ],
    [
      'one of two has declined',
      { ...named(DANA, SAM), states: { 'business-result': 'declined' } },
      'fail: 2 answer for the same result: Dana Fox and Sam Lee.',
    ],
    [
      'one hands over to the next, and the days do not overlap',
      {
        sits: {
          'business-result': [
            { holder: DANA, until: dayAgo(0) },
            { holder: IVO, from: dayAgo(-1) },
          ],
        },
      },
      'pass',
    ],
    [
      'one hands over to the next, and the days overlap',
      {
        sits: {
          'business-result': [
            { holder: DANA, until: dayAgo(0) },
            { holder: IVO, from: dayAgo(0) },
          ],
        },
      },
      'fail: 2 answer for the same result: Dana Fox and Ivo Pace.',
    ],
    [
      'two answer, and the catalog was not read yet',
      { ...named(DANA, SAM), directoryComplete: false },
      `fail: 2 answer for the same result: ${DANA} and ${SAM}.`,
    ],
    [
      'one answers, and the catalog was not read yet',
      { directoryComplete: false },
      'unknown: a complete reading of the catalog',
    ],
    ['nobody answers', named(), 'not-applicable'],
  ])('when %s', (_, told, said) => {
    expect(sayOf(oneAccountable, anOutcome(told))).toBe(said);
  });
});
