/**
 * Governance reviews that people hold: what they looked at, frozen, what they
 * decided and wrote down, and when they meet again. Entries only grow, in one hash
 * chain for each subject; how a review stands follows from them. What there is to
 * look at, and who may hold one, is told from outside.
 */
export type { BoardPack, Review, ReviewEntry } from './Review';
export { reviewEntryHash } from './chain';
export { decideClosing, decideOpening, decideRecord } from './decideReview';
export { boardPackOf, DatabaseReviewStore } from './DatabaseReviewStore';
export {
  DatabaseHeldReviewStore,
  type HeldReviews,
} from './DatabaseHeldReviewStore';
