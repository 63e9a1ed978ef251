import { aRuleDescription } from '../../testing';
import { chosenRules, readRulesQuery, rulesSearch } from './RulesQuery';

describe('chosenRules', () => {
  const keyAge = aRuleDescription({
    id: 'key-age',
    title: 'Keys are renewed in time',
    frameworks: ['NHI7:2025'],
  });
  const stillHere = aRuleDescription({
    id: 'ACC-06',
    subject: 'outcome',
    title: 'Whoever answers is still here',
    frameworks: [],
    sentence: 'Offboarding depends on somebody remembering.',
  });
  const found = (query: { q?: string; finding?: boolean }, failing = '') =>
    chosenRules([keyAge, stillHere], { finding: false, ...query }, [
      {
        ...{ ruleId: failing, title: '', severity: 'high' as const },
        ...{ pass: 0, fail: 1, excepted: 0, unknown: 0, notApplicable: 0 },
      },
    ]).map(({ id }) => id);

  it.each([
    ['', ['key-age', 'ACC-06']],
    ['acc-06', ['ACC-06']],
    ['nhi7', ['key-age']],
    ['remembering offboarding', ['ACC-06']],
    ['keys remembering', []],
  ])('finds by id, texts and frameworks: %p', (q, ids) => {
    expect(found({ q })).toEqual(ids);
  });

  it('leaves out what nothing fails, when asked', () => {
    expect(found({ finding: true }, 'ACC-06')).toEqual(['ACC-06']);
    expect(found({ finding: true })).toEqual([]);
  });
});

describe('the address of the rules', () => {
  it('says what is looked for, and is read again', () => {
    const query = { q: 'owner & left', finding: true };
    const search = rulesSearch(query);
    expect(readRulesQuery(new URLSearchParams(search))).toEqual(query);
    expect(rulesSearch({ finding: false })).toBe('');
  });
});
