import type {
  IdentityFacets,
  IdentityFilter,
} from 'backstage-plugin-accountability-common';
import type { Text } from '../translation';

/**
 * The first sentence: how many identities one looks at, and for how many of them
 * nobody answers. Where one looks at the ownerless or the owned only, it says of how
 * many, which is known because the ownership facet leaves out the filter by ownership
 * itself.
 */
export function inventorySentence(options: {
  t: Text;
  /** Counts of the very filter given beside them. */
  facets: IdentityFacets;
  filter: IdentityFilter;
  number: (value: number) => string;
}): string {
  const { t, facets, filter, number } = options;
  const count = (value: string) =>
    facets.facets.ownership?.find(one => one.value === value)?.count ?? 0;
  const ownerless = count('ownerless');
  const judged = ownerless + count('owned');

  const [only, ...more] = filter.ownership ?? [];
  if (only && more.length === 0 && judged > 0) {
    const kind = only === 'owned' ? 'Owned' : 'Ownerless';
    const which = filterOf({ ...filter, ownership: undefined });
    const all = number(judged);
    if (facets.total === 0) {
      return t(`inventory.sentence.none${kind}${which}`, {
        count: judged,
        all,
      });
    }
    // There is nothing else that it could be one of.
    if (judged === 1) {
      return only === 'owned'
        ? t(`inventory.sentence.owned${which}`, { count: 1, all })
        : t(`inventory.sentence.ownerless${which}`, {
            ...{ count: 1, all, ownerless: all },
          });
    }
    return t(`inventory.sentence.only${kind}${which}`, {
      ...{ count: facets.total, shown: number(facets.total), all },
    });
  }
  // Those that nobody has judged yet are looked at too.
  const { total } = facets;
  if (isWaiting(filter)) {
    return total === 0
      ? t('inventory.sentence.noneWaiting')
      : t('inventory.sentence.waiting', { count: total, all: number(total) });
  }
  const which = filterOf(filter);
  const all = number(total);
  if (total === 0) return t(`inventory.sentence.none${which}`);
  if (ownerless === 0) {
    return t(`inventory.sentence.owned${which}`, { count: total, all });
  }
  if (ownerless === total && total > 1) {
    return t(`inventory.sentence.nobody${which}`, { all });
  }
  return t(`inventory.sentence.ownerless${which}`, {
    count: total,
    all,
    ownerless: number(ownerless),
  });
}

/** Whether one looks at what waits for one's own answer, and at nothing less. */
function isWaiting({ offeredTo, ...rest }: IdentityFilter): boolean {
  return offeredTo?.join() === 'me' && filterOf(rest) === 'All';
}

/** Whether anything narrows what one looks at. */
function filterOf(filter: IdentityFilter): 'All' | 'Filtered' {
  return Object.values(filter).some(Boolean) ? 'Filtered' : 'All';
}
