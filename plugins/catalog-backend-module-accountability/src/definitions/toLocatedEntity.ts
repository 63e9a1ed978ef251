import {
  ANNOTATION_EDIT_URL,
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  ANNOTATION_VIEW_URL,
  type Entity,
} from '@backstage/catalog-model';
import { PORTAL_LOCATION } from 'backstage-plugin-accountability-common';

const PAGES: Record<string, string> = {
  Outcome: 'accountability/outcomes',
  Control: 'accountability/outcomes/controls',
};

/**
 * The entity with where it comes from, which the catalog demands, and with the
 * addresses of its pages in the portal when its own address is known.
 */
export function toLocatedEntity(
  entity: Entity,
  portalUrl: string | undefined,
): Entity {
  const { kind, metadata } = entity;
  const { namespace = 'default', name, annotations } = metadata;
  const page =
    portalUrl &&
    [portalUrl.replace(/\/+$/, ''), PAGES[kind], namespace, name].join('/');
  return {
    ...entity,
    metadata: {
      ...metadata,
      annotations: {
        ...annotations,
        [ANNOTATION_LOCATION]: PORTAL_LOCATION,
        [ANNOTATION_ORIGIN_LOCATION]: PORTAL_LOCATION,
        ...(page && {
          [ANNOTATION_VIEW_URL]: page,
          [ANNOTATION_EDIT_URL]: `${page}/edit`,
        }),
      },
    },
  };
}
