import type { AuthService } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  ANNOTATION_EXCEPTION_STATUS,
  ANNOTATION_OUTCOMES,
  ANNOTATION_REASONS,
  flagSchema,
  LABEL_FLAGGED,
} from 'backstage-plugin-accountability-common';

const FIELDS = [
  'kind',
  'metadata.namespace',
  'metadata.name',
  `metadata.labels.${LABEL_FLAGGED}`,
  `metadata.annotations.${ANNOTATION_REASONS}`,
  `metadata.annotations.${ANNOTATION_EXCEPTION_STATUS}`,
  `metadata.annotations.${ANNOTATION_OUTCOMES}`,
];

/** Streams what the catalog shows now of every entity with a flag or with outcomes. */
export function createFlaggedEntitiesReader(services: {
  auth: AuthService;
  catalog: CatalogService;
}): () => AsyncIterable<Entity[]> {
  const { auth, catalog } = services;
  return async function* flaggedEntities() {
    const credentials = await auth.getOwnServiceCredentials();
    yield* catalog.streamEntities(
      {
        query: {
          $any: [
            {
              [`metadata.labels.${LABEL_FLAGGED}`]: { $in: flagSchema.options },
            },
            {
              [`metadata.annotations.${ANNOTATION_OUTCOMES}`]: {
                $exists: true,
              },
            },
          ],
        },
        fields: FIELDS,
        totalItems: 'exclude',
      },
      { credentials },
    );
  };
}
