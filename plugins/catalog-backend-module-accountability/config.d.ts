import type { HumanDuration } from '@backstage/types';

export interface Config {
  accountability?: {
    /** How the catalog follows the accountability backend. */
    catalog?: {
      /**
       * How often flags, and what is declared in the portal, are read where no event
       * announced a change. Defaults to five seconds.
       */
      pollInterval?: HumanDuration | string;
    };
  };
}
