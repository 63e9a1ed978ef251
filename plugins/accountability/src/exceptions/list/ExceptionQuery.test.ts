import {
  exceptionListQuery,
  exceptionSearch,
  isFiltered,
  type ListQuery,
  readExceptionQuery,
} from './ExceptionQuery';

const read = (search: string) =>
  readExceptionQuery(new URLSearchParams(search));

describe('the query of the exceptions', () => {
  it('begins with what one must do', () => {
    expect(read('')).toEqual({ view: 'mine' });
    expect(read('days=30&show=calendar')).toEqual({ view: 'mine' });
    expect(read('view=gone')).toEqual({ view: 'mine' });
  });

  it('asks for what is to be decided, the most urgent first', () => {
    expect(exceptionListQuery({ view: 'to-decide' })).toEqual({
      ...{ mine: 'to-decide', sort: 'decisionDueAt' },
    });
  });

  it('asks the register where it filters, and forgets what it does not know', () => {
    const query = read(
      'state=active&severity=worst&entity=system:default/shop',
    );
    expect(exceptionListQuery(query as ListQuery)).toEqual({
      ...{ state: 'active', entity: 'system:default/shop' },
    });
    expect(read(exceptionSearch(query))).toEqual(query);
  });

  it('leaves what is overdue its own filters', () => {
    expect(read('view=escalations&outcome=outcome:default/a')).toEqual({
      view: 'escalations',
    });
  });

  it('keeps what a number of the programme counts', () => {
    const query = read(
      'view=register&only=waiting&until=2026-11-20T12:00:00Z&from=yesterday&check=EXC-06&owner=user:default/sam',
    );
    expect(exceptionListQuery(query as ListQuery)).toEqual({
      ...{ only: 'waiting', until: '2026-11-20T12:00:00.000Z' },
      ...{ check: 'EXC-06', owner: 'user:default/sam' },
    });
    expect(read(exceptionSearch(query))).toEqual(query);
    expect(read('view=programme&outcome=outcome:default/a&only=all')).toEqual({
      ...{ view: 'programme', outcome: 'outcome:default/a' },
    });
  });

  it('keeps words and an order, and is filtered by words alone', () => {
    const query = read('q= old keys &sort=-severity');
    expect(exceptionListQuery(query as ListQuery)).toEqual({
      ...{ q: 'old keys', sort: '-severity' },
    });
    expect(read(exceptionSearch(query))).toEqual(query);
    expect(isFiltered(query)).toBe(true);
    expect(isFiltered(read('view=register&sort=expiresAt'))).toBe(false);
    expect(read('view=register&sort=title')).toEqual({ view: 'register' });
  });

  it('does not filter the lists of one person', () => {
    expect(read('view=requested&state=active')).toEqual({ view: 'requested' });
  });
});
