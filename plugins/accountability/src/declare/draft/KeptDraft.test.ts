import { readKeptDraft } from './KeptDraft';

const kept = {
  at: '2026-11-20T08:00:00.000Z',
  values: {
    namespace: 'default',
    name: 'a',
    title: 'A',
    description: 'more',
    spec: { statement: 'It holds.' },
  },
};
const base = { hash: 'abc', values: { ...kept.values, title: 'B' } };

describe('readKeptDraft', () => {
  it('reads what was kept', () => {
    expect(readKeptDraft(kept)).toEqual(kept);
    expect(readKeptDraft({ ...kept, base })).toEqual({ ...kept, base });
  });

  it('leaves out a base that is none', () => {
    expect(readKeptDraft({ ...kept, base: { hash: 'abc' } })).toEqual(kept);
  });

  it.each([
    undefined,
    null,
    'a',
    [kept],
    { ...kept, at: 7 },
    { ...kept, values: undefined },
    { ...kept, values: { ...kept.values, spec: [] } },
    { ...kept, values: { ...kept.values, title: undefined } },
  ])('takes %j for none', stored => {
    expect(readKeptDraft(stored)).toBeUndefined();
  });
});
