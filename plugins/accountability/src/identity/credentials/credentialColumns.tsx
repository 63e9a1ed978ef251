import { Cell, type ColumnConfig } from '@backstage/ui';
import type { CredentialRecord } from 'backstage-plugin-accountability-common';
import { ObservedTime } from '../../shared';
import type { Text } from '../../translation';
import { CredentialLife } from './CredentialLife';
import { CredentialName } from './CredentialName';
import type { TimeScale } from './timeScale';

/** Columns of the credentials; the one in the middle is a time line. */
export function credentialColumns(options: {
  t: Text;
  now: Date;
  scale: TimeScale;
}): ColumnConfig<CredentialRecord & { id: string }>[] {
  const { t, now, scale } = options;
  return [
    {
      id: 'name',
      label: t('identity.credentials.name'),
      isRowHeader: true,
      cell: credential => (
        <Cell>
          <CredentialName credential={credential} />
        </Cell>
      ),
    },
    {
      id: 'life',
      label: t('identity.credentials.life'),
      cell: credential => (
        <Cell>
          <CredentialLife credential={credential} scale={scale} now={now} />
        </Cell>
      ),
    },
    {
      id: 'expires',
      label: t('identity.credentials.expires'),
      cell: ({ expiresAt }) => (
        <Cell>
          <ObservedTime time={expiresAt} absence="neverExpires" />
        </Cell>
      ),
    },
    {
      id: 'lastUsed',
      label: t('identity.credentials.lastUsed'),
      cell: ({ lastUsedAt }) => (
        <Cell>
          <ObservedTime time={lastUsedAt} />
        </Cell>
      ),
    },
  ];
}
