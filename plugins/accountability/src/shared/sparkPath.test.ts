import { sparkPath } from './sparkPath';

const box = { width: 24, height: 14 };

describe('sparkPath', () => {
  it('puts the least at the bottom and the greatest on top', () => {
    expect(sparkPath([1, 3, 2], box)).toBe('M2.0 12.0 L12.0 2.0 L22.0 7.0');
  });

  it('lies in the middle where nothing moves', () => {
    expect(sparkPath([4, 4], box)).toBe('M2.0 7.0 L22.0 7.0');
  });
});
