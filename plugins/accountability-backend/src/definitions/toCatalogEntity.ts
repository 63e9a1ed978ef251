import { DEFAULT_NAMESPACE, type Entity } from '@backstage/catalog-model';
import type { JsonObject } from '@backstage/types';
import {
  ANNOTATION_ORIGIN,
  DEFINITION_API_VERSION,
} from 'backstage-plugin-accountability-common';
import { stringify } from 'yaml';
import type { DeclaredContent } from './Declaration';
import type { Draft } from './readDraft';

/** The entity that stands in the catalog for what the portal declares. */
export function toCatalogEntity(content: DeclaredContent): Entity {
  const entity = asEntity(content);
  return {
    ...entity,
    metadata: {
      ...entity.metadata,
      namespace: content.namespace,
      annotations: { [ANNOTATION_ORIGIN]: 'portal' },
    },
  };
}

/** The catalog file that declares the same in Git, with the spec as it was written. */
export function toCatalogFile(draft: Draft): string {
  return stringify(asEntity(draft), { aliasDuplicateObjects: false });
}

function asEntity(draft: Draft): Entity {
  const { kind, namespace, name, title, description, spec } = draft;
  return {
    apiVersion: DEFINITION_API_VERSION,
    kind,
    metadata: {
      name,
      ...(namespace !== DEFAULT_NAMESPACE && { namespace }),
      ...(title && { title }),
      ...(description && { description }),
    },
    spec: spec as JsonObject,
  };
}
