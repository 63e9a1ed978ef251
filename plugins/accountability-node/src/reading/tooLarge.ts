import type { ReadingLimits } from './limits';

/**
 * Says why a parsed value is too deep or, because aliases share parts, many times
 * larger than the text it came from. Walks without recursion and stops at the bound.
 */
export function tooLarge(
  value: unknown,
  textLength: number,
  limits: Pick<ReadingLimits, 'maxDepth'>,
): string | undefined {
  const maxWeight = 100_000 + 10 * textLength;
  let weight = 0;
  const stack: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { value: item, depth } = top;
    weight += typeof item === 'string' ? 1 + item.length : 1;
    if (typeof item === 'object' && item !== null) {
      if (depth >= limits.maxDepth) {
        return `nests deeper than ${limits.maxDepth} levels; flatten it`;
      }
      for (const child of Object.values(item)) {
        stack.push({ value: child, depth: depth + 1 });
      }
    }
    if (weight + stack.length > maxWeight) {
      return 'expands through aliases to more than 10 times its size; write the parts out, or export it again without aliases';
    }
  }
  return undefined;
}
