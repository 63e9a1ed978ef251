import {
  NOT_REPORTED,
  OBSERVED_NEVER,
  observedAt,
} from 'backstage-plugin-accountability-common';
import { latestUse } from './latestUse';

const early = observedAt('2024-01-01T00:00:00.000Z');
const late = observedAt('2025-01-01T00:00:00.000Z');

describe('latestUse', () => {
  it.each([
    ['the later of two', [late, early], late],
    ['a date beside silence', [NOT_REPORTED, early], early],
    [
      'never, when all say so',
      [OBSERVED_NEVER, OBSERVED_NEVER],
      OBSERVED_NEVER,
    ],
    ['silence beside never', [OBSERVED_NEVER, NOT_REPORTED], NOT_REPORTED],
    ['nothing of nothing', [], NOT_REPORTED],
  ])('is %s', (_, uses, expected) => {
    expect(latestUse(uses)).toEqual(expected);
  });
});
