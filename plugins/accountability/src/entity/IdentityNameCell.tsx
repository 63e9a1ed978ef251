import { Cell } from '@backstage/ui';
import type { IdentitySummary } from 'backstage-plugin-accountability-common';
import {
  IdentityLink,
  identityTitle,
  OfferMark,
  useSecondaryText,
} from '../shared';
import { useText } from '../translation';

/** What an identity is called and what it is; its technical name below. */
export function IdentityNameCell({ identity }: { identity: IdentitySummary }) {
  const t = useText();
  const secondary = useSecondaryText();
  return (
    <Cell>
      <IdentityLink id={identity.id}>{identityTitle(identity)}</IdentityLink>
      <div className={secondary.text}>
        {t(`shared.identityKind.${identity.kind}`)} · {identity.provider} ·{' '}
        {identity.scope}
      </div>
      {identity.offeredTo && <OfferMark offeredTo={identity.offeredTo} />}
    </Cell>
  );
}
