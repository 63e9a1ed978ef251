import { expectedOfAcme } from './expectedOfAcme';
import { signIn } from './signIn';
import { waitUntil } from './waitUntil';

/** Waits until the catalog flags exactly the components of acme that it should. */
export async function waitForAcme(portalUrl: string): Promise<void> {
  const flagged = Object.entries(expectedOfAcme.entities)
    .filter(([, { flag }]) => flag === 'true')
    .map(([ref]) => ref.split('/')[1])
    .sort();
  let token: string | undefined;
  await waitUntil('acme is read and flagged', 180, async () => {
    token ??= await signIn(portalUrl, 'user:default/sofia.lindqvist');
    if (!token) return false;
    const answer = await fetch(
      `${portalUrl}/api/catalog/entities/by-query?fields=metadata.name&limit=500&filter=${encodeURIComponent(
        'metadata.labels.accountability.dev/flagged=true',
      )}`,
      { headers: { authorization: `Bearer ${token}` } },
    );
    const { items } = (await answer.json()) as {
      items: { metadata: { name: string } }[];
    };
    const names = items.map(item => item.metadata.name).sort();
    return names.join() === flagged.join();
  });
}
