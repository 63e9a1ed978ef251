import type { PolicyExemption } from 'backstage-plugin-accountability-common';

/**
 * What one policy engine is told to let pass, as far as a source could look. What was
 * known of that engine and is not among it is gone, unless the source could not look at
 * all of it or its run is incomplete. Of an engine that is not told, all stays known.
 *
 * @public
 */
export interface ToldExemptions {
  /** Which engine: `kyverno`, `gatekeeper`. `[a-z0-9-]{1,63}` */
  engine: string;
  exemptions: readonly PolicyExemption[];
  /** All of them could be read. */
  complete: boolean;
}
