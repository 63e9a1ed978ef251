import type {
  AuthService,
  DiscoveryService,
} from '@backstage/backend-plugin-api';
import {
  entityEnvelopeSchemaValidator,
  type Entity,
} from '@backstage/catalog-model';
import {
  AccountabilityClient,
  publishedDefinitionsSchema,
} from 'backstage-plugin-accountability-common';
import { isDefinitionKind } from '../kinds';

/** Everything that is declared in the portal, and by what one tells that it changed. */
export interface Published {
  revision: string;
  entities: Entity[];
}

/** Reads what is declared in the portal, or rejects. */
export type DefinitionReader = (signal: AbortSignal) => Promise<Published>;

const TIMEOUT = 30_000;

const checkEnvelope = entityEnvelopeSchemaValidator();

/** Reads from the accountability backend, as this plugin. */
export function createDefinitionReader(services: {
  auth: AuthService;
  discovery: DiscoveryService;
}): DefinitionReader {
  const { auth, discovery } = services;
  const client = new AccountabilityClient({
    discoveryApi: discovery,
    fetchApi: { fetch },
  });
  return async signal => {
    const { token } = await auth.getPluginRequestToken({
      onBehalfOf: await auth.getOwnServiceCredentials(),
      targetPluginId: 'accountability',
    });
    const answer: unknown = await client.getPublishedDefinitions({
      token,
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT)]),
    });
    return toPublished(answer);
  };
}

function toPublished(answer: unknown): Published {
  const published = publishedDefinitionsSchema.safeParse(answer);
  if (!published.success) {
    const [{ path, message }] = published.error.issues;
    throw new Error(
      `the answer holds no definitions: ${path.join('.')}: ${message}`,
    );
  }
  const { revision, entities } = published.data;
  return { revision, entities: entities.map(toEntity) };
}

function toEntity(given: object): Entity {
  const entity = checkEnvelope(given);
  if (!isDefinitionKind(entity.kind)) {
    throw new Error(`the answer holds an entity of kind '${entity.kind}'`);
  }
  return entity;
}
