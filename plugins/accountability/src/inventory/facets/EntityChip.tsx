import { useEntityPresentation } from '@backstage/plugin-catalog-react';
import { useText } from '../../translation';

/** A filter by an entity, under the name by which the catalog knows it. */
export function EntityChip(props: { facet: string; entityRef: string }) {
  const t = useText();
  const { primaryTitle } = useEntityPresentation(props.entityRef);
  return (
    <>
      {t('inventory.facets.chip', { name: props.facet, value: primaryTitle })}
    </>
  );
}
