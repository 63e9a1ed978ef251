import { exceptionTermsSchema } from 'backstage-plugin-accountability-common';
import { anExceptionDetail, anExceptionPreview, NOW } from '../../testing';
import { dayOf, endOfDay, endOn, lastWholeDay } from './localDays';
import {
  draftOf,
  newDraft,
  readDraft,
  suggestedEnd,
  termsOf,
} from './RequestDraft';
import { requestProblems } from './requestProblems';

const preview = anExceptionPreview();
const { latestExpiresAt } = preview;
const suggested = {
  ...{ title: 'Suggested', latestExpiresAt },
  endsOn: suggestedEnd(preview, NOW),
};
const begun = newDraft({ rules: ['NHI-07'], identities: ['1'], outcomes: [] });
const today = dayOf(NOW);

describe('a request that is written', () => {
  it('lacks what only a person can say', () => {
    const of = { suggested, preview, today };
    expect(requestProblems(begun, { ...of, submit: false })).toEqual([
      ...['reason', 'likelihood', 'impact'],
    ]);
    expect(requestProblems(begun, { ...of, submit: true })).toEqual([
      ...['reason', 'likelihood', 'impact', 'controls'],
    ]);
  });

  it('ends on a day to come, within the limit', () => {
    const of = { suggested, preview, today, submit: true };
    const ends = (endsOn: string) =>
      requestProblems({ ...begun, endsOn }, of).includes('ends');
    expect(['', '2026-11-01', '2027-12-01'].map(ends)).toEqual([
      ...[true, true, true],
    ]);
    expect(ends('2027-01-15')).toBe(false);
  });

  it('chooses an end where the register that it came from names none', () => {
    const { terms } = anExceptionDetail();
    const imported = { claims: {}, withoutEnd: true };
    const draft = draftOf({ ...terms, imported });
    expect(draft.endsOn).toBeUndefined();
    const { expiresAt } = termsOf(draft, suggested);
    expect(expiresAt).toBe(latestExpiresAt);
    expect(termsOf(draftOf(terms), suggested).expiresAt).toBe(terms.expiresAt);
  });

  it('names the vendor, and links that lead somewhere', () => {
    const draft = {
      ...begun,
      concerns: ['vendor' as const],
      milestones: [{ text: 'Talk', dueOn: '', done: false }],
      evidence: [{ title: 'Mail', link: 'mail' }],
    };
    expect(
      requestProblems(draft, { suggested, preview, today, submit: true }),
    ).toEqual(expect.arrayContaining(['milestones', 'evidence', 'vendor']));
  });

  it('is what the backend reads, and comes back the same', () => {
    const { terms } = anExceptionDetail();
    const draft = draftOf(terms);
    expect(exceptionTermsSchema.parse(termsOf(draft, suggested))).toEqual(
      terms,
    );
    expect(readDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
    expect(readDraft({ reason: 'x' })).toBeUndefined();
  });

  it('is filled with what is suggested', () => {
    const terms = termsOf({ ...begun, likelihood: 1, impact: 2 }, suggested);
    expect(terms).toMatchObject({
      title: 'Suggested',
      expiresAt: latestExpiresAt,
    });
    const earlier = {
      ...begun,
      likelihood: 1,
      impact: 2,
      endsOn: '2027-01-15',
    };
    expect(termsOf(earlier, suggested).expiresAt).toBe(endOfDay('2027-01-15'));
  });
});

describe('days where the reader is', () => {
  it('end with their last second, and an offset', () => {
    expect(endOfDay('2026-12-05')).toMatch(
      /^2026-12-05T23:59:59[+-]\d\d:\d\d$/,
    );
  });

  it('end at the instant that nothing may pass, where it is one of theirs', () => {
    const noon = new Date('2026-12-05T12:00:00').toISOString();
    expect(endOn('2026-12-05', noon)).toBe(noon);
    expect(endOn('2026-12-04', noon)).toBe(endOfDay('2026-12-04'));
    expect(endOn('2026-12-05')).toBe(endOfDay('2026-12-05'));
  });

  it('are over before an instant that they do not reach', () => {
    const end = endOfDay('2026-12-05');
    expect(lastWholeDay(new Date(end).toISOString())).toBe('2026-12-05');
    expect(lastWholeDay('2026-12-05T12:00:00.000Z')).toBe('2026-12-04');
  });
});
