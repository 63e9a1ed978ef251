import { readBreakdownQuery, writeBreakdownQuery } from './breakdownQuery';

const read = (search: string) =>
  readBreakdownQuery(new URLSearchParams(search));

describe('the query of the breakdown', () => {
  it('has defaults, and ignores what it does not know', () => {
    const defaults = { by: 'group', since: 'week' };
    expect(read('')).toEqual(defaults);
    expect(read('by=planet&since=yesterday')).toEqual(defaults);
    expect(read('by=rule')).toMatchObject({ by: 'rule' });
    expect(read('by=owner&since=quarter')).toEqual({
      ...{ by: 'owner', since: 'quarter' },
    });
  });

  it('keeps what else the address says', () => {
    const params = new URLSearchParams('x=1&by=owner');
    const written = (...args: ['group' | 'system', 'week' | 'quarter']) =>
      writeBreakdownQuery(params, { by: args[0], since: args[1] }).toString();
    expect(written('group', 'week')).toBe('x=1');
    expect(written('system', 'quarter')).toBe('x=1&by=system&since=quarter');
  });
});
