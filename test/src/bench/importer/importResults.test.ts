import { importResults } from './importResults';

describe('importResults', () => {
  it('divides each import by the work on the same rows in the same round', () => {
    const cost = (...seconds: number[]) =>
      seconds.map(value => ({ seconds: value, cpuSeconds: 0 }));

    const results = importResults(
      new Map([
        ['first import', cost(20, 40)],
        ['inserts of all rows', cost(10, 10)],
        ['unchanged import', cost(1, 2)],
        ['reading and hashing all rows', cost(2, 2)],
        ['import with 1 % changed', cost(1, 4)],
      ]),
      { database: 'SQLite', identities: 100_000 },
    );

    expect(results.map(result => result.median)).toEqual([3, 0.75, 0.75]);
    expect(results.map(result => result.goal)).toEqual([3, 1, 1]);
    expect(results[0].what).toContain('100,000 NHIs');
  });
});
