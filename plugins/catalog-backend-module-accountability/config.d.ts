import type { HumanDuration } from '@backstage/types';

export interface Config {
  accountability?: {
    /** How the catalog follows the accountability backend. */
    catalog?: {
      /**
       * How often flags are read that no event announced. Defaults to five seconds.
       */
      pollInterval?: HumanDuration | string;
    };
  };
}
