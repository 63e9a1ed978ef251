import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useAsyncData } from '../../shared';
import { OWNABLE_KINDS } from './ownableKinds';

/** Types that entities of the catalog have, as suggestions; none while they are not known. */
export function useTypes(): readonly { id: string }[] {
  const catalogApi = useApi(catalogApiRef);
  const types = useAsyncData('types', async () => {
    const { facets } = await catalogApi.getEntityFacets({
      facets: ['spec.type'],
      filter: { kind: [...OWNABLE_KINDS] },
    });
    return facets['spec.type'].map(({ value }) => value).sort();
  });
  return types.data?.map(id => ({ id })) ?? [];
}
