import { MAX_PICKED, mergeSelection } from './mergeSelection';

describe('mergeSelection', () => {
  it.each<[string, string[], 'all' | string[], string[]]>([
    ['one more on this page', ['1'], ['1', '2'], ['1', '2']],
    ['what was picked elsewhere stays', ['9'], ['1'], ['9', '1']],
    ['one less on this page', ['9', '1', '2'], ['9', '2'], ['9', '2']],
    ['all of this page', ['9'], 'all', ['9', '1', '2', '3']],
    ['none of this page', ['9', '1', '2'], [], ['9']],
  ])('%s', (_what, picked, keys, expected) => {
    const merged = mergeSelection({
      picked: new Set(picked),
      shown: ['1', '2', '3'],
      keys,
    });
    expect([...merged]).toEqual(expected);
  });

  it('stops at as many as the backend takes one by one', () => {
    const picked = new Set(
      Array.from({ length: MAX_PICKED - 1 }, (_, n) => `old-${n}`),
    );
    const merged = mergeSelection({ picked, shown: ['a', 'b'], keys: 'all' });
    expect(merged.size).toBe(MAX_PICKED);
    expect(merged.has('a')).toBe(true);
    expect(merged.has('b')).toBe(false);
  });
});
