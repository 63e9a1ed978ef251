import { Cell } from '@backstage/ui';
import type { IdentitySummary } from 'backstage-plugin-accountability-common';
import { identityTitle, OfferMark, useSecondaryText, When } from '../../shared';
import { useText } from '../../translation';

/** What an identity is called; what it is and where, below. */
export function NameCell({ identity }: { identity: IdentitySummary }) {
  const t = useText();
  const secondary = useSecondaryText();
  return (
    <Cell>
      <strong style={{ overflowWrap: 'anywhere' }}>
        {identityTitle(identity)}
      </strong>
      <div className={secondary.text}>
        {t(`shared.identityKind.${identity.kind}`)} · {identity.provider} ·{' '}
        {identity.scope}
      </div>
      {identity.offeredTo && <OfferMark offeredTo={identity.offeredTo} />}
      {identity.goneAt && (
        <div className={secondary.text}>
          {t('inventory.columns.gone')} <When at={identity.goneAt} />
        </div>
      )}
    </Cell>
  );
}
