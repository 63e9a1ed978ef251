import type { CatalogPatch } from 'backstage-plugin-accountability-common';
import { ANNOTATION_IDENTITIES } from 'backstage-plugin-accountability-common';
import { stringify } from 'yaml';

/**
 * The change to a catalog file that makes an entity name an identity, ready to
 * paste. References the annotation holds already are kept.
 */
export function catalogPatch(options: {
  entity: { ref: string; kind: string; name: string; namespace: string };
  references: readonly string[];
  identity: string;
  location?: string;
  editUrl?: string;
}): CatalogPatch {
  const { entity, references, identity, location, editUrl } = options;
  const all = [...new Set([...references, identity])];
  const patch = stringify({
    kind: entity.kind,
    metadata: {
      name: entity.name,
      ...(entity.namespace !== 'default' && { namespace: entity.namespace }),
      annotations: { [ANNOTATION_IDENTITIES]: all.join(',\n') },
    },
  });
  return {
    entityRef: entity.ref,
    location,
    editUrl,
    patch: `# Merge into the entity ${entity.ref}; other fields stay as they are.\n${patch}`,
  };
}
