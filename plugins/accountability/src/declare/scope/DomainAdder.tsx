import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useState } from 'react';
import { EntityPicker, errorText, useSubmit } from '../../shared';
import { useText } from '../../translation';

/**
 * Adds the systems of a domain. A component says to which system it belongs, not to
 * which domain, so a scope over the domain alone would miss its components.
 */
export function DomainAdder(props: { onAdd: (systems: string[]) => void }) {
  const t = useText();
  const catalogApi = useApi(catalogApiRef);
  const search = useSubmit();
  const [added, setAdded] = useState<{ domain: string; count: number }>();
  const add = (ref?: string) => {
    if (!ref) return;
    search.run(async () => {
      const { items } = await catalogApi.getEntities({
        filter: { kind: 'System', 'relations.partOf': ref },
        fields: ['kind', 'metadata.name', 'metadata.namespace'],
      });
      setAdded({ domain: parseEntityRef(ref).name, count: items.length });
      props.onAdd(items.map(entity => stringifyEntityRef(entity)));
    });
  };
  const hint = () => {
    if (search.error) {
      return t('shared.search.failed', { error: errorText(search.error) });
    }
    return added
      ? t('declare.scope.domainAdded', added)
      : t('declare.scope.domainHint');
  };
  return (
    <EntityPicker
      id="accountability-scope-domain"
      label={t('declare.scope.domain')}
      kinds={['domain']}
      value={[]}
      onChange={([ref]) => add(ref)}
      error={Boolean(search.error)}
      helperText={hint()}
    />
  );
}
