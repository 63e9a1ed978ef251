import {
  type BreakdownQuery,
  daysAsked,
  readBreakdownQuery,
  writeBreakdownQuery,
} from './breakdownQuery';

const read = (search: string) =>
  readBreakdownQuery(new URLSearchParams(search));

describe('the query of the breakdown', () => {
  it('has defaults, and ignores what it does not know', () => {
    const defaults = { by: 'group', since: 'week' };
    expect(read('')).toEqual(defaults);
    expect(read('by=planet&since=yesterday')).toEqual(defaults);
    expect(read('since=2026-02-30&to=soon')).toEqual(defaults);
    expect(read('by=rule')).toMatchObject({ by: 'rule' });
    expect(read('by=owner&since=quarter')).toEqual({
      ...{ by: 'owner', since: 'quarter' },
    });
    expect(read('since=2026-11-01&to=2026-11-09')).toEqual({
      ...{ by: 'group', since: '2026-11-01', to: '2026-11-09' },
    });
  });

  it('keeps what else the address says', () => {
    const params = new URLSearchParams('x=1&by=owner&to=2026-11-09');
    const written = (query: BreakdownQuery) =>
      writeBreakdownQuery(params, query).toString();
    expect(written({ by: 'group', since: 'week' })).toBe('x=1');
    expect(written({ by: 'system', since: 'quarter' })).toBe(
      'x=1&by=system&since=quarter',
    );
    expect(
      written({ by: 'group', since: '2026-11-01', to: '2026-11-02' }),
    ).toBe('x=1&to=2026-11-02&since=2026-11-01');
  });

  it('asks the backend for days only where one is chosen', () => {
    expect(daysAsked({ since: 'quarter' })).toEqual({});
    expect(daysAsked({ since: '2026-11-01', to: '2026-11-09' })).toEqual({
      ...{ compare: '2026-11-01', to: '2026-11-09' },
    });
  });
});
