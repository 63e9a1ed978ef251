import { signIn } from './signIn';
import { waitUntil } from './waitUntil';

/** Waits until the catalog shows a flag on an entity. */
export async function waitForFlag(
  portalUrl: string,
  entityRef: string,
  flag: string,
): Promise<void> {
  const token = await signIn(portalUrl, 'user:default/sofia.lindqvist');
  const path = entityRef.replace(':', '/');
  await waitUntil(`${entityRef} is flagged '${flag}'`, 60, async () => {
    const answer = await fetch(
      `${portalUrl}/api/catalog/entities/by-name/${path}`,
      { headers: { authorization: `Bearer ${token}` } },
    );
    const { metadata } = (await answer.json()) as {
      metadata: { labels?: Record<string, string> };
    };
    return metadata.labels?.['accountability.dev/flagged'] === flag;
  });
}
