import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { accountabilityApiRef } from '../api';
import { useAsyncData } from '../shared';
import { isHidden } from './isHidden';

/** Posture of the entity whose page this is. */
export function useEntityPosture() {
  const { entity } = useEntity();
  const api = useApi(accountabilityApiRef);
  const entityRef = stringifyEntityRef(entity);
  const posture = useAsyncData(`posture:${entityRef}`, signal =>
    api.getEntityPosture(entityRef, { signal }),
  );
  const hidden = Boolean(posture.data && isHidden(entity, posture.data));
  return { entity, entityRef, posture, hidden };
}
