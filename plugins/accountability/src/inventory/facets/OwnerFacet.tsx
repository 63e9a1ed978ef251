import { OWNER_KINDS, useOwnRefs } from '../../shared';
import { useText } from '../../translation';
import { CatalogFacet } from './CatalogFacet';
import { PartyOption } from './PartyOption';

/** Who answers: oneself and one's groups at first, anybody in the catalog by searching. */
export function OwnerFacet(props: {
  selected: readonly string[];
  onChange: (owners: string[] | undefined) => void;
}) {
  const t = useText();
  const own = useOwnRefs();
  return (
    <CatalogFacet
      title={t('inventory.facets.owner')}
      searchLabel={t('inventory.facets.ownerSearch')}
      kinds={OWNER_KINDS}
      selected={props.selected}
      offered={own.data}
      option={ref => <PartyOption entityRef={ref} />}
      onChange={owners =>
        props.onChange(owners.length > 0 ? owners : undefined)
      }
    />
  );
}
