import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { OWNABLE_KINDS, PEOPLE_KINDS } from './DirectoryEntity';

const PAGE_SIZE = 500;
// The definition of an API may be megabytes, so the spec is not asked for as a whole.
const OWNABLE_FIELDS = [
  'kind',
  'metadata',
  'relations',
  'spec.type',
  'spec.lifecycle',
  'spec.owner',
  'spec.system',
  'spec.domain',
  'spec.subdomainOf',
  'spec.dependsOn',
];
// The leaver predicate may look at anything of a user.
const PEOPLE_FIELDS = ['kind', 'metadata', 'relations', 'spec'];

/**
 * Streams what the directory holds, people first, so that owners are known
 * before what they own.
 */
export async function* catalogPages(
  catalog: Pick<CatalogService, 'streamEntities'>,
  credentials: BackstageCredentials,
): AsyncIterable<Entity[]> {
  for (const [kinds, fields] of [
    [PEOPLE_KINDS, PEOPLE_FIELDS],
    [OWNABLE_KINDS, OWNABLE_FIELDS],
  ] as const) {
    yield* catalog.streamEntities(
      {
        filter: { kind: [...kinds] },
        fields: [...fields],
        pageSize: PAGE_SIZE,
        totalItems: 'exclude',
      },
      { credentials },
    );
  }
}
