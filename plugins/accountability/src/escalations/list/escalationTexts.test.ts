import { englishText } from '../../testing';
import {
  escalationListQuery,
  escalationSearch,
  isFiltered,
  readEscalationQuery,
} from './EscalationQuery';
import { escalationsSentence } from './escalationsSentence';

describe('the sentence above what is overdue', () => {
  it.each([
    [0, 0, undefined, 'No deadline has passed that is not met.'],
    [1, 0, 'x', '1 deadline has passed and is not met, since DAY.'],
    [
      ...([4, 1, 'x'] as const),
      '4 deadlines have passed and are not met; the oldest since DAY. One reached nobody.',
    ],
    [
      ...([4, 2, undefined] as const),
      '4 deadlines have passed and are not met. 2 reached nobody.',
    ],
  ])('of %s, %s in a hole, since %s', (open, reachedNobody, oldest, words) => {
    expect(
      escalationsSentence({
        t: englishText,
        totals: {
          ...{ open, reachedNobody, unacknowledged: 0, oldestDueAt: oldest },
        },
        number: String,
        day: () => 'DAY',
      }),
    ).toBe(words);
  });
});

describe('the query of what is overdue', () => {
  const read = (search: string) =>
    readEscalationQuery(new URLSearchParams(search));

  it('lives in the address, and forgets what it does not know', () => {
    const query = read(
      'kind=mend-breach&outcome=outcome:default/a&mine=true&unacknowledged=true',
    );
    expect(read(escalationSearch(query))).toEqual(query);
    expect(escalationListQuery(query)).toEqual({
      ...{ kind: 'mend-breach', outcome: 'outcome:default/a' },
      ...{ mine: 'true', unacknowledged: 'true' },
    });
    expect(read('kind=sleep&outcome=a&mine=1')).toEqual({});
  });

  it('leads to its view', () => {
    expect(escalationSearch({})).toBe('view=escalations');
    expect(isFiltered({})).toBe(false);
    expect(isFiltered({ mine: true })).toBe(true);
  });
});
