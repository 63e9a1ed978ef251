import type { IdentityFilter } from 'backstage-plugin-accountability-common';
import { isEntityRef } from '../../shared';
import type { Text } from '../../translation';
import { facetLabel } from './facetLabel';
import type { FacetName } from './facetNames';

/** One filter in force, and the change that takes it away. */
export interface FilterChip {
  id: string;
  label: string;
  /** Where it names an entity, which the catalog may know by a better name. */
  entity?: { facet: string; ref: string };
  without: Partial<IdentityFilter>;
}

/** Every filter in force except the search words, which stand in their own field. */
export function chipsOf(
  t: Text,
  filter: IdentityFilter,
  titleOf: (name: 'rule' | 'source', id: string) => string,
): FilterChip[] {
  return Object.entries(filter).flatMap(([name, given]): FilterChip[] => {
    if (!given || name === 'q') return [];
    if (name === 'linked' || name === 'gone') {
      const label =
        name === 'linked' && given === 'true'
          ? t('inventory.facets.linkedTrue')
          : t(`inventory.facets.${name}`);
      return [{ id: name, label, without: { [name]: undefined } }];
    }
    if (name === 'excepted') {
      const label = t(
        given === 'true'
          ? 'inventory.facets.exceptedTrue'
          : 'inventory.facets.exceptedFalse',
      );
      return [{ id: name, label, without: { excepted: undefined } }];
    }
    if (filter.outside && name === 'outside') {
      const label = t(`inventory.facets.outside.${filter.outside}`);
      return [{ id: name, label, without: { outside: undefined } }];
    }
    if (name === 'pressing') {
      const label = t(
        given === 'true'
          ? 'inventory.facets.pressingTrue'
          : 'inventory.facets.pressingFalse',
      );
      return [{ id: name, label, without: { pressing: undefined } }];
    }
    const facet = t(`inventory.facets.${titleKey(name, filter)}`);
    const values = Array.isArray(given) ? given : [given];
    return values.map(value => {
      const rest = values.filter(one => one !== value);
      return {
        id: `${name}:${value}`,
        label: t('inventory.facets.chip', {
          name: facet,
          value:
            name === 'rule' || name === 'source'
              ? titleOf(name, value)
              : facetLabel(t, name as FacetName, value),
        }),
        entity:
          isRefFacet(name) && isEntityRef(value)
            ? { facet, ref: value }
            : undefined,
        without: { [name]: rest.length > 0 ? rest : undefined },
      };
    });
  });
}

function isRefFacet(name: string): boolean {
  return ['owner', 'entity', 'outcome', 'offeredTo'].includes(name);
}

/** A rule alone means what it found; together with a verdict it means itself. */
function titleKey(name: string, filter: IdentityFilter) {
  if (name === 'rule' && !filter.verdict) return 'finding';
  if (name === 'verdict' && !filter.rule) return 'verdictOfAny';
  return name as FacetName | 'entity' | 'outcome';
}
