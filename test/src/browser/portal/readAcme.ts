import type { IdentityPage } from 'backstage-plugin-accountability-common';
import type { ExpectedOfAcme } from './expectedOfAcme';
import { signIn } from './signIn';

interface CatalogPage {
  items: {
    metadata: {
      name: string;
      labels?: Record<string, string>;
      annotations?: Record<string, string>;
    };
  }[];
}

/** What the portal makes of acme, in the words of expected.json. */
export async function readAcme(
  portalUrl: string,
): Promise<Pick<ExpectedOfAcme, 'entities' | 'identities'>> {
  const token = await signIn(portalUrl, 'user:default/sofia.lindqvist');
  const ask = async <T>(path: string): Promise<T> => {
    const answer = await fetch(`${portalUrl}/api/${path}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    return (await answer.json()) as T;
  };
  const [components, { items }] = await Promise.all([
    ask<CatalogPage>(
      'catalog/entities/by-query?limit=500&filter=kind=component&fields=metadata',
    ),
    ask<IdentityPage>('accountability/identities?limit=500'),
  ]);
  return {
    entities: Object.fromEntries(
      components.items.map(({ metadata }) => [
        `component:default/${metadata.name}`,
        {
          flag: metadata.labels?.['accountability.dev/flagged'] ?? null,
          reasons: (
            metadata.annotations?.['accountability.dev/flag-reasons'] ?? ''
          )
            .split(/, ?/)
            .filter(Boolean)
            .sort(),
        },
      ]),
    ),
    identities: Object.fromEntries(
      items.map(({ reference, owner }) => [
        reference,
        owner.state === 'owned'
          ? { owner: owner.ref }
          : { reason: owner.reason },
      ]),
    ),
  };
}
