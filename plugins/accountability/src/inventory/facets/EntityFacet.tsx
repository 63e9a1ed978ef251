import { USING_KINDS } from '../../shared';
import { useText } from '../../translation';
import { CatalogFacet } from './CatalogFacet';
import { EntityOption } from './EntityOption';

/** What uses it: one entity of the catalog, with all that belongs to it. */
export function EntityFacet(props: {
  selected?: string;
  onChange: (entityRef: string | undefined) => void;
}) {
  const t = useText();
  return (
    <CatalogFacet
      title={t('inventory.facets.entity')}
      searchLabel={t('inventory.facets.entitySearch')}
      kinds={USING_KINDS}
      selected={props.selected ? [props.selected] : []}
      single
      option={ref => <EntityOption entityRef={ref} />}
      onChange={([entityRef]) => props.onChange(entityRef)}
    />
  );
}
