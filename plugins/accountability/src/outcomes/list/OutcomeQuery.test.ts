import {
  isFiltered,
  outcomeListQuery,
  type OutcomeQuery,
  outcomeSearch,
  readOutcomeQuery,
} from './OutcomeQuery';

const everything: OutcomeQuery = {
  q: 'privilege',
  mine: true,
  status: 'at-risk',
  rule: 'ACC-01',
  verdict: 'fail',
  excepted: false,
  all: true,
};
const nothing: OutcomeQuery = { mine: false, all: false };

describe('the query of the list', () => {
  it.each([
    ['everything', everything],
    ['nothing', nothing],
  ])('survives the address with %s', (_, query) => {
    expect(readOutcomeQuery(new URLSearchParams(outcomeSearch(query)))).toEqual(
      query,
    );
  });

  it('leaves out what it does not understand', () => {
    const params = new URLSearchParams(
      'status=splendid&seat=you&all=perhaps&q=%20%20&old=1',
    );
    expect(readOutcomeQuery(params)).toEqual(nothing);
  });

  it('asks for drafts when it is filtered by them', () => {
    expect(outcomeListQuery({ ...nothing, status: 'draft' })).toMatchObject({
      status: 'draft',
      all: 'true',
    });
    expect(outcomeListQuery({ ...nothing, status: 'met' })).not.toHaveProperty(
      'all',
    );
  });

  it('counts more outcomes as no filter', () => {
    expect(isFiltered({ ...nothing, all: true })).toBe(false);
    expect(isFiltered({ ...nothing, mine: true })).toBe(true);
  });
});
