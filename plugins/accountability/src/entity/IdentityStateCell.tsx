import { Cell, Flex } from '@backstage/ui';
import type { IdentitySummary } from 'backstage-plugin-accountability-common';
import { SeverityTag, useSecondaryText, When } from '../shared';
import { useText } from '../translation';

/** In use or not, what it may do, and what is wrong with it. */
export function IdentityStateCell({ identity }: { identity: IdentitySummary }) {
  const t = useText();
  const secondary = useSecondaryText();
  return (
    <Cell>
      {identity.goneAt ? (
        <div>
          {t('entity.identities.gone')} <When at={identity.goneAt} />
        </div>
      ) : (
        <div>
          {t(`shared.identityStatus.${identity.status}`)} ·{' '}
          {t(`shared.privilege.${identity.privilege}`)}
        </div>
      )}
      <Flex align="center" gap="2" className={secondary.text}>
        {identity.severity && <SeverityTag severity={identity.severity} />}
        {identity.findings > 0
          ? t('entity.identities.findings', { count: identity.findings })
          : t('entity.identities.noFindings')}
      </Flex>
    </Cell>
  );
}
