import fc from 'fast-check';
import { groupClosure } from './groupClosure';

const closureOf = (parents: Record<string, string[]>) =>
  groupClosure(new Map(Object.entries(parents)))
    .map(p => `${p.ancestor}>${p.descendant}:${p.depth}`)
    .sort();

describe('groupClosure', () => {
  it.each([
    ['one group', { a: [] }, ['a>a:0']],
    [
      'a chain',
      { a: [], b: ['a'], c: ['b'] },
      ['a>a:0', 'a>b:1', 'a>c:2', 'b>b:0', 'b>c:1', 'c>c:0'],
    ],
    ['a parent that does not exist', { a: ['ghost'] }, ['a>a:0']],
    ['a group below itself', { a: ['a'] }, ['a>a:0']],
    ['a circle', { a: ['b'], b: ['a'] }, ['a>a:0', 'a>b:1', 'b>a:1', 'b>b:0']],
    [
      'two ways, the shorter counts',
      { a: [], b: ['a'], c: ['a', 'b'] },
      ['a>a:0', 'a>b:1', 'a>c:1', 'b>b:0', 'b>c:1', 'c>c:0'],
    ],
  ])('%s', (_, parents, expected) => {
    expect(closureOf(parents)).toEqual(expected);
  });

  it('holds each pair once and is transitive, whatever the tree', () => {
    const group = fc.integer({ min: 0, max: 7 }).map(String);
    fc.assert(
      fc.property(fc.dictionary(group, fc.array(group)), parents => {
        const paths = groupClosure(new Map(Object.entries(parents)));
        const pairs = new Set(paths.map(p => `${p.ancestor} ${p.descendant}`));
        expect(pairs.size).toBe(paths.length);
        for (const a of paths) {
          for (const b of paths.filter(p => p.ancestor === a.descendant)) {
            expect(pairs).toContain(`${a.ancestor} ${b.descendant}`);
          }
        }
      }),
    );
  });
});
