import { useApi } from '@backstage/core-plugin-api';
import type { OutcomePage } from 'backstage-plugin-accountability-common';
import { accountabilityApiRef } from '../../api';
import { type AsyncData, useAsyncData } from '../../shared';

/** Outcomes in force that govern an entity, or anything that belongs to it. */
export function useGoverningOutcomes(
  entityRef: string,
  most: number,
): AsyncData<OutcomePage> {
  const api = useApi(accountabilityApiRef);
  return useAsyncData(`governing:${entityRef}:${most}`, signal =>
    api.listOutcomes({ entity: entityRef, limit: most }, { signal }),
  );
}
