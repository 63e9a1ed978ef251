import type { Entity } from '@backstage/catalog-model';
import type { DirectoryPolicy } from '../DirectoryPolicy';

/** Users with the label `status: left` have left; nothing is ever held by default. */
export const policy: DirectoryPolicy = {
  isLeaver: entity => entity.metadata.labels?.status === 'left',
  functions: new Map(),
  maxVanishShare: 1,
  holdForMs: 24 * 3_600_000,
};

export function aUser(
  name: string,
  options: { groups?: string[]; left?: boolean; email?: string } = {},
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name, ...(options.left && { labels: { status: 'left' } }) },
    spec: {
      memberOf: options.groups ?? [],
      profile: {
        displayName: name.toUpperCase(),
        ...(options.email && { email: options.email }),
      },
    },
  };
}

export function aGroup(name: string, parent?: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name },
    spec: { type: 'team', children: [], ...(parent && { parent }) },
  };
}

export function aComponent(
  name: string,
  spec: Record<string, string | string[]> = {},
  annotations: Record<string, string> = {},
): Entity {
  return ownable('Component', { name, annotations }, spec);
}

export function aServiceAccount(
  name: string,
  annotations: Record<string, string> = {},
): Entity {
  return ownable(
    'Resource',
    { name, annotations },
    { type: 'service-account', owner: 'platform' },
  );
}

export function ownable(
  kind: string,
  metadata: Entity['metadata'],
  spec: Record<string, string | string[]>,
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata,
    spec: { type: 'service', lifecycle: 'production', ...spec },
  };
}

/** The pages of a complete reading. */
export async function* pages(...all: Entity[][]): AsyncIterable<Entity[]> {
  yield* all;
}

/** A reading that dies after its pages. */
export async function* dying(...all: Entity[][]): AsyncIterable<Entity[]> {
  yield* all;
  throw new Error('the catalog answered 503');
}
