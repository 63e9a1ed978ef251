import type { IdentityFacets } from 'backstage-plugin-accountability-common';
import type { Text } from '../../translation';
import type { FacetOption } from './FacetGroup';
import { facetLabel } from './facetLabel';
import type { FacetName } from './facetNames';

/** Values to offer: those counted, and those chosen even when nothing has them any more. */
export function facetOptions(options: {
  t: Text;
  name: FacetName;
  facets?: IdentityFacets;
  selected: readonly string[];
}): FacetOption[] {
  const { t, name, facets, selected } = options;
  const counted = facets?.facets[name] ?? [];
  const missing = selected.filter(
    value => !counted.some(one => one.value === value),
  );
  return [
    ...counted.map(({ value, count }) => ({ value, count })),
    ...missing.map(value => ({ value, count: facets ? 0 : undefined })),
  ].map(one => ({ ...one, label: facetLabel(t, name, one.value) }));
}
