/** One group below another one, or a group itself at depth 0. */
export interface GroupPath {
  ancestor: string;
  descendant: string;
  depth: number;
}

/**
 * Every group with everything above it, by the shortest way. Parents that do not
 * exist are left out; circles end where they began.
 */
export function groupClosure(
  parentsOf: ReadonlyMap<string, readonly string[]>,
): GroupPath[] {
  const paths: GroupPath[] = [];
  for (const descendant of parentsOf.keys()) {
    const reached = new Map([[descendant, 0]]);
    // A map is walked in the order of insertion, also while it grows: breadth first.
    for (const [group, depth] of reached) {
      paths.push({ ancestor: group, descendant, depth });
      for (const parent of parentsOf.get(group) ?? []) {
        if (parentsOf.has(parent) && !reached.has(parent)) {
          reached.set(parent, depth + 1);
        }
      }
    }
  }
  return paths;
}
