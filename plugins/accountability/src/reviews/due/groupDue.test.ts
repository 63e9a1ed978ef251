import type { DueReview } from 'backstage-plugin-accountability-common';
import { groupDue } from './groupDue';

const now = new Date('2026-11-27T12:00:00Z');
const due = (subject: string, dueAt: string): DueReview => ({
  ...{ subject, title: subject, cadence: 'monthly', dueAt },
  ...{ overdue: false, holders: [] },
});

describe('groupDue', () => {
  it('puts the earliest first, the programme among them', () => {
    const groups = groupDue(
      {
        items: [
          due('a', '2026-12-27T12:00:00Z'),
          due('b', '2026-11-27T12:00:00Z'),
          due('c', '2026-12-27T12:00:01Z'),
        ],
        programme: due('programme', '2026-11-01T00:00:00Z'),
      },
      now,
    );
    const subjects = Object.entries(groups).map(([name, reviews]) => [
      ...[name, reviews.map(({ subject }) => subject)],
    ]);
    expect(subjects).toEqual([
      ['overdue', ['programme', 'b']],
      ['soon', ['a']],
      ['later', ['c']],
    ]);
  });
});
