import type { OutcomePage } from 'backstage-plugin-accountability-common';
import { signIn } from './signIn';
import { waitUntil } from './waitUntil';

/** Waits until there are outcomes that stand so: their numbers were taken or pushed. */
export async function waitForOutcomes(
  portalUrl: string,
  statuses: readonly string[],
): Promise<void> {
  await waitUntil(`outcomes are ${statuses.join(', ')}`, 120, async () => {
    const token = await signIn(portalUrl, 'user:default/sofia.lindqvist');
    const answer = await fetch(`${portalUrl}/api/accountability/outcomes`, {
      headers: { authorization: `Bearer ${token}` },
    });
    if (!answer.ok) return false;
    const { items } = (await answer.json()) as OutcomePage;
    return statuses.every(status => items.some(one => one.status === status));
  });
}
