import { toInstant } from '../time';
import type { ExceptionContent } from './Exception';

const DAY = 24 * 60 * 60 * 1000;

/** When an exception is looked at again; nothing when it ends before. */
export function nextReviewAt(
  { limit, terms }: ExceptionContent,
  now: Date,
): string | undefined {
  const at = toInstant(new Date(now.getTime() + limit.reviewDays * DAY));
  return at < terms.expiresAt ? at : undefined;
}
