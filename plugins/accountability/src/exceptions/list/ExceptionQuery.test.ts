import {
  exceptionListQuery,
  exceptionSearch,
  readExceptionQuery,
} from './ExceptionQuery';

const read = (search: string) =>
  readExceptionQuery(new URLSearchParams(search));

describe('the query of the exceptions', () => {
  it('begins with what is to be decided, the most urgent first', () => {
    expect(read('')).toEqual({ view: 'to-decide' });
    expect(exceptionListQuery(read(''))).toEqual({
      ...{ mine: 'to-decide', sort: 'decisionDueAt' },
    });
  });

  it('asks the register where it filters, and forgets what it does not know', () => {
    const query = read(
      'state=active&severity=worst&entity=system:default/shop',
    );
    expect(exceptionListQuery(query)).toEqual({
      ...{ state: 'active', entity: 'system:default/shop' },
    });
    expect(read(exceptionSearch(query))).toEqual(query);
  });

  it('does not filter the lists of one person', () => {
    expect(read('view=requested&state=active')).toEqual({ view: 'requested' });
  });
});
