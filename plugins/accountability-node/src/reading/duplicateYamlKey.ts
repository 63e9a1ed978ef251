import { isCollection, isMap, isPair, isScalar, type Node } from 'yaml';
import { isMergeKey } from './isMergeKey';

/**
 * Offset of the second of two equal keys, if there is one. The parser's own check
 * compares every key with every other one, which a file of many keys turns into hours.
 */
export function duplicateYamlKey(root: Node | null): number | undefined {
  const stack: unknown[] = [root];
  while (stack.length > 0) {
    const node = stack.pop();
    if (isPair(node)) {
      stack.push(node.key, node.value);
    } else if (isCollection(node)) {
      const seen = new Set<unknown>();
      for (const item of node.items) {
        stack.push(item);
        if (!isMap(node) || !isPair(item) || !isScalar(item.key)) continue;
        if (isMergeKey(item.key)) continue;
        const key = String(item.key.value);
        if (seen.has(key)) return item.key.range?.[0] ?? 0;
        seen.add(key);
      }
    }
  }
  return undefined;
}
