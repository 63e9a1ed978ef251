import type { Obligation } from 'backstage-plugin-accountability-common';

/** How soon something is due. */
export type ObligationGroup = 'overdue' | 'week' | 'later';

const WEEK_MS = 7 * 86_400_000;

/** Obligations by how soon they are due, in the order in which they come. */
export function groupObligations(
  items: readonly Obligation[],
  now: Date,
): Record<ObligationGroup, Obligation[]> {
  const groups: Record<ObligationGroup, Obligation[]> = {
    ...{ overdue: [], week: [], later: [] },
  };
  for (const item of items) {
    const left = Date.parse(item.dueAt) - now.getTime();
    if (item.overdue) groups.overdue.push(item);
    else groups[left <= WEEK_MS ? 'week' : 'later'].push(item);
  }
  return groups;
}
