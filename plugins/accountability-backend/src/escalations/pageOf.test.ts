import type {
  DeadlineKind,
  Rung,
} from 'backstage-plugin-accountability-common';
import type { Due } from './Deadline';
import { BREACH } from './ladderOf';
import { pageOf } from './pageOf';

const due = (kind: DeadlineKind, about: Partial<Due>) => ({
  ...{ id: 'one', kind, title: 'One', dueAt: '2026-12-01T00:00:00.000Z' },
  ...{ cycle: '1', severity: 'high' as const },
  ...about,
});
const decide = due('decide-exception', { exception: '12' });
const replace = due('replace-credential', { identity: '34' });
const meet = due('meet-target', { outcome: 'outcome:default/fewer-keys' });
const mend = due('mend-breach', { outcome: 'outcome:default/fewer-keys' });

describe('pageOf', () => {
  it.each([
    ['what is asked of one', decide, undefined, 'holder', 'exceptions/12'],
    ['a reminder', replace, BREACH - 8, 'holder', 'inventory/34'],
    ['what one has not done', decide, BREACH, 'holder', 'exceptions/12'],
    [
      ...['a target that one missed', meet, BREACH, 'holder'],
      'outcomes/default/fewer-keys',
    ],
    [
      ...['what others have not done', decide, BREACH + 3, 'forum'],
      'exceptions/escalations/7',
    ],
    [
      ...['a breach that one has to mend', mend, BREACH, 'holder'],
      'exceptions/escalations/7',
    ],
  ] as [string, typeof decide, number | undefined, Rung, string][])(
    'leads from %s to its page',
    (_, of, step, as, page) => {
      expect(pageOf({ id: 7, due: of, step }, as)).toBe(page);
    },
  );
});
