import { compare } from './compare';

describe('compare', () => {
  it.each([
    { costs: [2], base: [1], median: 2, least: 2, most: 2 },
    { costs: [3, 1, 8], base: [1, 1, 2], median: 3, least: 1, most: 4 },
    { costs: [1, 2, 3, 4], base: [1, 1, 1, 1], median: 2.5, least: 1, most: 4 },
    { costs: [10, 110], base: [10, 100], median: 1.05, least: 1, most: 1.1 },
  ])('$costs ÷ $base is $median', ({ costs, base, ...expected }) => {
    const { median, least, most } = compare(costs, base);

    expect(median).toBeCloseTo(expected.median);
    expect(least).toBeCloseTo(expected.least);
    expect(most).toBeCloseTo(expected.most);
  });

  it.each([
    { costs: [], base: [] },
    { costs: [1, 2], base: [1] },
  ])('refuses $costs ÷ $base', ({ costs, base }) => {
    expect(() => compare(costs, base)).toThrow('as many rounds');
  });
});
