import { hashOf } from '../definitions';
import type { ReviewDeed, ReviewEntry } from './Review';

/** The entry that continues the chain of a subject, or begins one. */
export function nextEntry(
  last: Pick<ReviewEntry, 'sequence' | 'hash'> | undefined,
  deed: ReviewDeed & Pick<ReviewEntry, 'subject' | 'reviewId'>,
): ReviewEntry {
  const entry = {
    ...deed,
    sequence: (last?.sequence ?? 0) + 1,
    previousHash: last?.hash,
  };
  return { ...entry, hash: reviewEntryHash(entry) };
}

/** What the hash of an entry must be: it covers everything, and the entry before. */
export function reviewEntryHash(entry: Omit<ReviewEntry, 'hash'>): string {
  const { subject, sequence, reviewId, what, at, by, reason } = entry;
  const { content, previousHash } = entry;
  return hashOf({
    ...{ subject, sequence, reviewId, what, at, by, reason },
    ...{ content, previousHash },
  });
}
