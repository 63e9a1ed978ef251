/** Why things are not possible: each reason once, with the labels of all it stands for. */
export function byReason(
  actions: readonly { label: string; why?: string }[],
): { why: string; labels: string[] }[] {
  const reasons = new Map<string, string[]>();
  for (const { label, why } of actions) {
    if (why !== undefined) {
      reasons.set(why, [...(reasons.get(why) ?? []), label]);
    }
  }
  return [...reasons].map(([why, labels]) => ({ why, labels }));
}
