import { matchesSelector } from './matchesSelector';

const expression = (operator: string, values: string[] = []) => ({
  matchLabels: {},
  matchExpressions: [{ key: 'tier', operator, values }],
});

describe('matchesSelector', () => {
  it.each([
    [{ tier: 'a' }, { matchLabels: { tier: 'a' }, matchExpressions: [] }, true],
    [
      { tier: 'b' },
      { matchLabels: { tier: 'a' }, matchExpressions: [] },
      false,
    ],
    [{ tier: 'a' }, expression('In', ['a', 'b']), true],
    [{}, expression('In', ['a']), false],
    [{ tier: 'a' }, expression('NotIn', ['a']), false],
    [{}, expression('NotIn', ['a']), true],
    [{ tier: 'a' }, expression('Exists'), true],
    [{}, expression('Exists'), false],
    [{}, expression('DoesNotExist'), true],
    [{ tier: 'a' }, expression('DoesNotExist'), false],
    [{ tier: 'a' }, expression('Near', ['a']), false],
    [{}, { matchLabels: {}, matchExpressions: [] }, true],
  ])('%j %j %s', (labels, selector, expected) => {
    expect(matchesSelector(labels as Record<string, string>, selector)).toBe(
      expected,
    );
  });
});
