import { canonicalText, hashOf } from './canonicalText';

describe('canonicalText', () => {
  it('is the same for the same value, in whatever order it was written', () => {
    const one = { b: [1, { d: null, c: 'x' }], a: undefined };
    const other = { b: [1, { c: 'x', d: null }] };
    expect(canonicalText(one)).toBe('{"b":[1,{"c":"x","d":null}]}');
    expect(hashOf(one)).toBe(hashOf(other));
    expect(hashOf(one)).toMatch(/^[0-9a-f]{64}$/);
  });

  it('keeps the order of lists', () => {
    expect(hashOf([1, 2])).not.toBe(hashOf([2, 1]));
  });

  it('writes half a pair as a database would', () => {
    expect(canonicalText({ a: 'x\ud83d' })).toBe('{"a":"x\ufffd"}');
    expect(canonicalText({ a: '\ud83d\ude00' })).toBe('{"a":"\ud83d\ude00"}');
  });
});
