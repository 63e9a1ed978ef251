import type { ObligationFeed } from 'backstage-plugin-accountability-common';

/** A link to a calendar, as far as it is known here. */
export interface FeedLink extends ObligationFeed {
  /** Known only right after it was made. */
  address?: string;
  /** It was ended just now. */
  revoked?: boolean;
}
