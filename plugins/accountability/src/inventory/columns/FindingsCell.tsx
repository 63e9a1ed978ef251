import { Cell } from '@backstage/ui';
import type { IdentitySummary } from 'backstage-plugin-accountability-common';
import { SeverityTag, useSecondaryText } from '../../shared';
import { useText } from '../../translation';

/** How many open findings an identity has, and how bad the worst one is. */
export function FindingsCell({ identity }: { identity: IdentitySummary }) {
  const t = useText();
  const secondary = useSecondaryText();
  return (
    <Cell>
      {identity.severity && <SeverityTag severity={identity.severity} />}
      <div className={secondary.text}>
        {identity.findings > 0
          ? t('inventory.columns.findingCount', { count: identity.findings })
          : t('inventory.columns.noFindings')}
      </div>
    </Cell>
  );
}
