import { useApi } from '@backstage/core-plugin-api';
import type {
  Definition,
  DefinitionKind,
} from 'backstage-plugin-accountability-common';
import { accountabilityApiRef } from '../../api';
import { DefinitionLink } from '../../outcomes/DefinitionLink';
import { useAsyncData } from '../../shared';

/** Leads to what bears a name already; nothing for whoever may not see it. */
export function TakenLink(props: { kind: DefinitionKind; entityRef: string }) {
  const { kind, entityRef } = props;
  const api = useApi(accountabilityApiRef);
  const { data } = useAsyncData<Definition>(entityRef, async signal =>
    kind === 'Control'
      ? api.getControl(entityRef, { signal })
      : api.getOutcome(entityRef, { signal }),
  );
  return data ? <DefinitionLink definition={data} /> : null;
}
