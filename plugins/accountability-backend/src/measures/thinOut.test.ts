import { thinOut } from './thinOut';

describe('thinOut', () => {
  it('keeps the first, the last, and what lies evenly between', () => {
    const items = Array.from({ length: 1_001 }, (_, i) => i);
    expect(thinOut(items, 5)).toEqual([0, 250, 500, 750, 1_000]);
  });

  it('keeps all where there are few', () => {
    expect(thinOut([1, 2], 5)).toEqual([1, 2]);
  });
});
