import type { ScorecardRow } from 'backstage-plugin-accountability-common';
import { movers } from './rankMovers';
import { worstColumns } from './worstColumns';

const numbers = {
  ...{ identities: 5, ownerless: 1, pass: 0, fail: 0, excepted: 0, unknown: 0 },
};
function aRow(rest: Partial<ScorecardRow>): ScorecardRow {
  return {
    ...{ ...numbers, expandable: false, rules: [], trend: [], change: {} },
    ...rest,
  };
}
const changed = (ref: string, ownerless: number) =>
  aRow({ ref, change: { week: { ...numbers, ownerless } } });

describe('worstColumns', () => {
  it('puts what fails most first, and leaves out what concerns nothing', () => {
    const rule = (ruleId: string, fail: number, pass = 0) => ({
      ...{ ruleId, pass, fail, excepted: 0, unknown: 0 },
    });
    const total = aRow({
      rules: [rule('a', 0), rule('b', 2), rule('c', 9), rule('d', 0, 4)],
    });
    expect(worstColumns(total, 9)).toEqual(['c', 'b', 'd']);
    expect(worstColumns(total, 1)).toEqual(['c']);
  });
});

describe('movers', () => {
  it('names who became worse and better, the most first', () => {
    const rows = [
      ...[changed('a', 3), changed('b', -1), changed('c', 0)],
      ...[changed('d', -7), changed('e', 8), aRow({ ref: 'new' })],
    ];
    const { worse, better } = movers(rows, 'week', 5);
    expect(worse.map(({ row, by }) => [row.ref, by])).toEqual([
      ['e', 8],
      ['a', 3],
    ]);
    expect(better.map(({ row, by }) => [row.ref, by])).toEqual([
      ['d', -7],
      ['b', -1],
    ]);
    expect(movers(rows, 'quarter', 5)).toEqual({ worse: [], better: [] });
  });
});
