import { cellFilter } from './cellFilter';

describe('the list behind a cell', () => {
  const of = (
    counts: Partial<Record<'pass' | 'fail' | 'excepted' | 'unknown', number>>,
  ) =>
    cellFilter('key-age', {
      rules: [
        {
          ...{ ruleId: 'key-age', pass: 0, fail: 0, excepted: 0, unknown: 0 },
          ...counts,
        },
      ],
    });

  it.each([
    [{ pass: 3, fail: 1 }, { verdict: ['fail'] }],
    [
      { fail: 1, excepted: 2 },
      { verdict: ['fail'], excepted: 'false' },
    ],
    [
      { excepted: 2, unknown: 1 },
      { verdict: ['fail'], excepted: 'true' },
    ],
    [{ unknown: 1 }, { verdict: ['unknown'] }],
    [{ pass: 3, excepted: 1, unknown: 1 }, { verdict: ['pass'] }],
    [{ pass: 3 }, { verdict: ['pass'] }],
  ])('is of what the cell says: %j', (counts, filter) => {
    expect(of(counts)).toEqual({ rule: ['key-age'], ...filter });
  });
});
