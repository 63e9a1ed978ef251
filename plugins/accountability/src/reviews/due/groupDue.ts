import type {
  DueReview,
  DueReviewPage,
} from 'backstage-plugin-accountability-common';

/** How soon a review is to be held. */
export type DueGroup = 'overdue' | 'soon' | 'later';

const SOON_MS = 30 * 86_400_000;

/** Reviews by how soon they are due, the earliest first in each. */
export function groupDue(
  page: Pick<DueReviewPage, 'items' | 'programme'>,
  now: Date,
): Record<DueGroup, DueReview[]> {
  const groups: Record<DueGroup, DueReview[]> = {
    ...{ overdue: [], soon: [], later: [] },
  };
  const all = [...(page.programme ? [page.programme] : []), ...page.items];
  for (const review of all.sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1))) {
    const left = Date.parse(review.dueAt) - now.getTime();
    if (left <= 0) groups.overdue.push(review);
    else groups[left <= SOON_MS ? 'soon' : 'later'].push(review);
  }
  return groups;
}
