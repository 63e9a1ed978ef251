import type { ScorecardRow } from 'backstage-plugin-accountability-common';
import type { MembersQuery } from './breakdownQuery';
import { moversAsked } from './moversAsked';
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

describe('moversAsked', () => {
  const counted = { countedFrom: '2026-11-01', countedTo: '2026-11-22' };
  const group = { by: 'group' as const };
  it.each<[string, MembersQuery, object | undefined]>([
    [
      'a week',
      { ...group, since: 'week' },
      { from: '2026-11-15', to: '2026-11-22' },
    ],
    [
      'a week before a day',
      { ...group, since: 'week', to: '2026-11-10' },
      { from: '2026-11-03', to: '2026-11-10' },
    ],
    [
      'a day of choice',
      { ...group, since: '2026-11-02' },
      { from: '2026-11-02', to: '2026-11-22' },
    ],
    [
      'a quarter, which was not counted',
      { ...group, since: 'quarter' },
      undefined,
    ],
    [
      'a day after which none has ended',
      { ...group, since: '2026-11-22' },
      undefined,
    ],
  ])('asks since %s', (_, query, expected) => {
    expect(moversAsked(query, counted)).toEqual(
      expected && { ...group, ...expected },
    );
  });

  it('asks nothing before any day was counted', () => {
    expect(moversAsked({ ...group, since: 'week' }, {})).toBeUndefined();
  });
});
