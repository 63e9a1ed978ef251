import { Table } from '@backstage/ui';
import type { IdentityRecord } from 'backstage-plugin-accountability-common';
import {
  EmptyState,
  Section,
  useLanguage,
  useNow,
  useSecondaryText,
} from '../../shared';
import { useText } from '../../translation';
import { credentialColumns } from './credentialColumns';
import { timeScale } from './timeScale';

/** Every credential as a row whose bar lies on one time line with the others. */
export function CredentialTimeline({ record }: { record: IdentityRecord }) {
  const secondary = useSecondaryText();
  const t = useText();
  const now = useNow();
  const month = new Intl.DateTimeFormat(useLanguage(), {
    month: 'long',
    year: 'numeric',
  });
  const { credentials, credentialsReported } = record;
  const scale = timeScale(credentials, now);
  return (
    <Section title={t('identity.credentials.title')} level={3}>
      {credentials.length === 0 ? (
        <EmptyState
          title={
            credentialsReported
              ? t('identity.credentials.none')
              : t('identity.credentials.notReported')
          }
        />
      ) : (
        <>
          <Table
            columnConfig={credentialColumns({
              t,
              now,
              scale,
            })}
            data={credentials.map(one => ({ ...one, id: one.uid }))}
            pagination={{ type: 'none' }}
          />
          <div className={secondary.text}>
            {t('identity.credentials.legend', {
              start: month.format(scale.start),
              end: month.format(scale.end),
            })}
          </div>
        </>
      )}
    </Section>
  );
}
