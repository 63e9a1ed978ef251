import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  ANNOTATION_EDIT_URL,
  ANNOTATION_SOURCE_LOCATION,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { InputError, NotFoundError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  ANNOTATION_IDENTITIES,
  parseIdentityReferences,
  type CatalogPatch,
} from 'backstage-plugin-accountability-common';
import { catalogPatch } from '../ownership';

/** Makes patches to catalog files, reading the entity as the person who asks. */
export class CatalogPatchReader {
  readonly #catalog: CatalogService;

  constructor(options: { catalog: CatalogService }) {
    this.#catalog = options.catalog;
  }

  /** @throws NotFoundError when the person cannot read the entity. */
  async patch(options: {
    entityRef: string;
    reference: string;
    credentials: BackstageCredentials;
  }): Promise<CatalogPatch> {
    const { entityRef, reference, credentials } = options;
    const ref = readRef(entityRef);
    const entity = await this.#catalog.getEntityByRef(ref, { credentials });
    if (!entity) throw new NotFoundError(`There is no entity ${entityRef}`);
    const annotations = entity.metadata.annotations ?? {};
    return catalogPatch({
      entity: {
        ref: stringifyEntityRef(entity),
        kind: entity.kind,
        name: entity.metadata.name,
        namespace: entity.metadata.namespace ?? 'default',
      },
      references: parseIdentityReferences(
        annotations[ANNOTATION_IDENTITIES] ?? '',
      ),
      identity: reference,
      location:
        annotations[ANNOTATION_SOURCE_LOCATION] ??
        annotations['backstage.io/managed-by-location'],
      editUrl: annotations[ANNOTATION_EDIT_URL],
    });
  }
}

function readRef(text: string) {
  try {
    return parseEntityRef(text);
  } catch {
    throw new InputError(
      `'${text}' is not an entity ref; write kind:namespace/name`,
    );
  }
}
