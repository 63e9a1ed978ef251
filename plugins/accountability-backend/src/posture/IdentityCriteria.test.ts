import { ownerRefsOf, type IdentityCriteria } from './IdentityCriteria';

const owner = (...refs: string[]): IdentityCriteria => ({ by: 'owner', refs });
const linked: IdentityCriteria = { by: 'linked', refs: ['group:default/l'] };

describe('ownerRefsOf', () => {
  it.each<[string, IdentityCriteria, string[]]>([
    ['a condition on the owner', owner('a', 'b'), ['a', 'b']],
    ['a condition on links', linked, []],
    ['any of several', { anyOf: [owner('a'), linked, owner('b')] }, ['a', 'b']],
    [
      'all of several',
      { allOf: [owner('a'), { not: owner('b') }, linked] },
      ['a'],
    ],
    ['everything but', { not: owner('a') }, []],
    ['everything but several', { not: { anyOf: [owner('a'), linked] } }, []],
    ['no opposite', { not: { allOf: [{ not: owner('a') }] } }, ['a']],
  ])('of %s', (_, criteria, refs) => {
    expect(ownerRefsOf(criteria)).toEqual(refs);
  });
});
