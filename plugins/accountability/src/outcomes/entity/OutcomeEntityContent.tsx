import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { OutcomeBody } from '../detail/OutcomeBody';
import { useOutcome } from '../detail/useOutcome';

/** One outcome in the tab of its own page in the catalog. */
export function OutcomeEntityContent() {
  const { entity } = useEntity();
  const outcome = useOutcome(stringifyEntityRef(entity));
  return <OutcomeBody outcome={outcome} />;
}
