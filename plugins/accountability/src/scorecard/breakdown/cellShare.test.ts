import { cellShare, percentOf } from './cellShare';

const counts = { pass: 0, fail: 0, excepted: 0, unknown: 0 };

describe('cellShare', () => {
  it.each([
    ['a rule that is not there', undefined, { is: 'none' }],
    ['a rule that concerns nothing', counts, { is: 'none' }],
    ['nothing known', { ...counts, unknown: 3 }, { is: 'unknown' }],
    [
      'all excepted',
      { ...counts, excepted: 1, unknown: 2 },
      { is: 'excepted' },
    ],
    [
      'pass and fail, whatever else there is',
      { pass: 3, fail: 1, excepted: 9, unknown: 9 },
      { is: 'share', share: 0.75 },
    ],
  ])('%s', (_, given, expected) => {
    expect(cellShare(given)).toEqual(expected);
  });
});

describe('percentOf', () => {
  it.each([
    [0, 0],
    [0.0001, 1],
    [0.456, 46],
    [0.9999, 99],
    [1, 100],
  ])('%d is %d percent', (share, percent) => {
    expect(percentOf(share)).toBe(percent);
  });
});
