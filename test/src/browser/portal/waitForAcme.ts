import { expectedOfAcme } from './expectedOfAcme';
import { signIn } from './signIn';
import { waitUntil } from './waitUntil';

/**
 * Waits until the catalog flags exactly the components of acme that it should, also
 * those that its people have excepted.
 */
export async function waitForAcme(portalUrl: string): Promise<void> {
  let token: string | undefined;
  await waitUntil('acme is read and flagged', 180, async () => {
    token ??= await signIn(portalUrl, 'user:default/sofia.lindqvist');
    if (!token) return false;
    const flags = await Promise.all(
      ['true', 'excepted'].map(async flag => {
        const found = await namesByFlag(portalUrl, { flag, token: token! });
        return found.join() === expectedNames(flag).join();
      }),
    );
    return flags.every(Boolean);
  });
}

function expectedNames(flag: string): string[] {
  return Object.entries(expectedOfAcme.entities)
    .filter(([, expected]) => expected.flag === flag)
    .map(([ref]) => ref.split('/')[1])
    .sort();
}

async function namesByFlag(
  portalUrl: string,
  { flag, token }: { flag: string; token: string },
): Promise<string[]> {
  const answer = await fetch(
    `${portalUrl}/api/catalog/entities/by-query?fields=metadata.name&limit=500&filter=${encodeURIComponent(
      `metadata.labels.accountability.dev/flagged=${flag}`,
    )}`,
    { headers: { authorization: `Bearer ${token}` } },
  );
  const { items } = (await answer.json()) as {
    items: { metadata: { name: string } }[];
  };
  return items.map(item => item.metadata.name).sort();
}
