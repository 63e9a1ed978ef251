import { hasWords } from './hasWords';

describe('hasWords', () => {
  it.each<[string | undefined, boolean]>([
    [undefined, true],
    ['', true],
    ['  ', true],
    ['KEYS', true],
    ['renewed  acc-06', true],
    ['keys missing', false],
  ])('finds %p: %p', (looked, found) => {
    expect(hasWords(looked, ['Keys are renewed', 'ACC-06'])).toBe(found);
  });
});
