import type { AccountFacts } from '../account';

/** Keeps whether a page of a listing is the last one (API: `IsTruncated`; CLI: `NextToken`). */
export function countPage(
  facts: AccountFacts,
  listing: string,
  answer: Readonly<Record<string, unknown>>,
): void {
  const pages = facts.pages.get(listing) ?? { more: 0, last: 0 };
  const hasMore =
    answer.IsTruncated === true || typeof answer.NextToken === 'string';
  facts.pages.set(listing, {
    more: pages.more + (hasMore ? 1 : 0),
    last: pages.last + (hasMore ? 0 : 1),
  });
}
