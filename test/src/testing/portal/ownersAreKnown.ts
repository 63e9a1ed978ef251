import { eventually } from '../eventually';
import type { PortalClient } from './PortalClient';

/** Waits until the portal knows active people behind owners; `as` may decide about all. */
export async function ownersAreKnown(
  portal: PortalClient,
  options: { owners: readonly string[]; as: string },
): Promise<void> {
  for (const owner of options.owners) {
    // A claim for an owner that nobody stands behind is refused.
    await eventually(() =>
      portal.as(options.as).decideInBulk({
        selection: { filter: {} },
        decision: { action: 'claim', owner, reason: 'to see who is known' },
        preview: true,
      }),
    );
  }
}
