import type { ReviewRecord } from 'backstage-plugin-accountability-common';
import {
  draftOf,
  draftProblems,
  isTyped,
  NEW_DECISION,
  readDraft,
  recordOf,
} from './reviewDraft';

const record: ReviewRecord = {
  minutes: 'We talked.',
  participants: ['user:default/dana'],
  decisions: [{ what: 'keep', text: 'It stays' }],
};
const draft = draftOf(record);

describe('a draft of what a review writes down', () => {
  it('has no problem as it was written down', () => {
    expect(draftProblems(draft, false)).toEqual([]);
    expect(isTyped(draft, record)).toBe(false);
    expect(recordOf(draft)).toEqual(record);
  });

  it('needs words, and who sees to a change by when', () => {
    const decisions = [
      NEW_DECISION,
      { what: 'change' as const, text: 'Rotate', who: 'user:default/sam' },
    ];
    expect(draftProblems({ ...draft, decisions }, false)).toEqual([
      'decision',
      'who',
    ]);
    expect(isTyped({ ...draft, decisions }, record)).toBe(true);
  });

  it('needs a reason where it corrects', () => {
    expect(draftProblems({ ...draft, minutes: ' ' }, true)).toEqual([
      'minutes',
      'reason',
    ]);
  });

  it('sends nothing that was left empty', () => {
    const decisions = [{ ...record.decisions[0], who: '', due: '', about: '' }];
    expect(recordOf({ ...draft, decisions })).toEqual(record);
  });

  it('is read back as it was kept, or not at all', () => {
    expect(readDraft(draft)).toEqual(draft);
    for (const stored of [undefined, null, 'x', {}, [], { minutes: 1 }]) {
      expect(readDraft(stored)).toBeUndefined();
    }
  });
});
