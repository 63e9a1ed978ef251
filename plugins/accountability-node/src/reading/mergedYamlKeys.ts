import { isAlias, isMap, isSeq, visit } from 'yaml';
import type { Document, YAMLMap } from 'yaml';
import { isMergeKey } from './isMergeKey';

/**
 * How many keys the merges (`<<`) of a document would copy. Unlike an alias, which
 * shares the part it names, a merge copies it: a thousand merges of one mapping of
 * a hundred thousand keys fill the memory.
 */
export function mergedYamlKeys(document: Document): number {
  const sizes = new Map<string, number>();
  let total = 0;
  const sizeOf = (node: unknown): number => {
    if (isAlias(node)) return sizes.get(node.source) ?? 0;
    if (isSeq(node))
      return node.items.reduce<number>((n, i) => n + sizeOf(i), 0);
    return isMap(node) ? node.items.length : 0;
  };
  const mergedInto = (map: YAMLMap): number =>
    map.items.reduce(
      (sum, pair) => (isMergeKey(pair.key) ? sum + sizeOf(pair.value) : sum),
      0,
    );
  // Anchors stand before their aliases, so that one pass in order knows them.
  visit(document, {
    Map(_, map) {
      const merged = mergedInto(map);
      total += merged;
      if (map.anchor) sizes.set(map.anchor, map.items.length + merged);
    },
    Seq(_, seq) {
      if (seq.anchor) sizes.set(seq.anchor, sizeOf(seq));
    },
  });
  return total;
}
