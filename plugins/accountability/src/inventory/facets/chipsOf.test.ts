import type { IdentityFilter } from 'backstage-plugin-accountability-common';
import { chipsOf } from './chipsOf';

/** Shows which text was chosen, with which values. */
const t = ((key: string, values?: Record<string, string>) =>
  values ? `${values.name}: ${values.value}` : key.split('.').at(-1)) as never;

const chips = (filter: IdentityFilter) =>
  chipsOf(t, filter, (_, id) => `title of ${id}`);
const labels = (filter: IdentityFilter) =>
  chips(filter).map(({ label }) => label);

describe('chipsOf', () => {
  it.each<[string, IdentityFilter, string[]]>([
    ['the findings of a rule', { rule: ['a'] }, ['finding: title of a']],
    [
      'a rule and what it says',
      { rule: ['a'], verdict: ['unknown', 'pass'] },
      ['rule: title of a', 'verdict: unknown', 'verdict: pass'],
    ],
    ['what any rule says', { verdict: ['unknown'] }, ['verdictOfAny: unknown']],
    [
      'oneself',
      { offeredTo: ['me', 'group:default/payments'] },
      ['offeredTo: me', 'offeredTo: payments'],
    ],
    [
      'what uses it',
      {
        ...{ entity: 'system:default/shop', linked: 'true', gone: 'true' },
        excepted: 'true',
      },
      ['entity: shop', 'linkedTrue', 'gone', 'exceptedTrue'],
    ],
    ['what belongs to nobody', { outside: 'group' }, ['group']],
    ['no words, which have a field of their own', { q: 'pay' }, []],
  ])('names %s', (_what, filter, expected) => {
    expect(labels(filter)).toEqual(expected);
  });

  it('takes away one value of several, and the last one wholly', () => {
    expect(
      chips({ owner: ['user:default/a', 'user:default/b'], source: ['x'] }).map(
        ({ without }) => without,
      ),
    ).toEqual([
      { owner: ['user:default/b'] },
      { owner: ['user:default/a'] },
      { source: undefined },
    ]);
  });

  it('knows which of them are entities', () => {
    expect(
      chips({ offeredTo: ['me', 'user:default/a'] }).map(
        ({ entity }) => entity,
      ),
    ).toEqual([undefined, { facet: 'offeredTo', ref: 'user:default/a' }]);
  });
});
