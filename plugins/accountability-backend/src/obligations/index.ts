/**
 * What somebody must do, by when, and why they: worked out from exceptions, outcomes
 * and identities as they are stored, for whoever asks. Nothing of it is kept, so
 * nothing can be put off; who acts for somebody has what they have. Kept is only
 * the link to each person's calendar.
 */
export { FeedService } from './FeedService';
export { ObligationReader, type Sight } from './ObligationReader';
