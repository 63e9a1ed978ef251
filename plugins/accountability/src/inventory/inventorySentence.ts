import type {
  IdentityFacets,
  IdentityFilter,
} from 'backstage-plugin-accountability-common';
import type { Text } from '../translation';

/**
 * The first sentence: how many there are, and for how many nobody answers. The
 * ownership facet leaves out the filter by ownership itself, so both numbers hold
 * whichever of them is looked at.
 */
export function inventorySentence(options: {
  t: Text;
  facets: IdentityFacets;
  filter: IdentityFilter;
  number: (value: number) => string;
}): string {
  const { t, facets, filter, number } = options;
  const ownership = facets.facets.ownership ?? [];
  const count = (value: string) =>
    ownership.find(one => one.value === value)?.count ?? 0;
  const ownerless = count('ownerless');
  const all = filter.ownership
    ? ownerless + count('owned')
    : Math.max(facets.total, ownerless + count('owned'));
  const filtered = Object.entries(filter).some(
    ([name, value]) => value && name !== 'ownership',
  );
  const which = filtered ? 'Filtered' : 'All';
  if (all === 0) return t(`inventory.sentence.none${which}`);
  if (ownerless === 0) {
    return t(`inventory.sentence.owned${which}`, {
      count: all,
      all: number(all),
    });
  }
  return t(`inventory.sentence.ownerless${which}`, {
    count: all,
    all: number(all),
    ownerless: number(ownerless),
  });
}
