import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableContainer from '@material-ui/core/TableContainer';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import type { IdentityRecord } from 'backstage-plugin-accountability-common';
import { EmptyState, Section, useNow, useSecondaryText } from '../../shared';
import { useText } from '../../translation';
import { CredentialRow } from './CredentialRow';
import { TimeAxis } from './TimeAxis';
import { timeScale } from './timeScale';

const useStyles = makeStyles({
  life: { minWidth: 220, width: '40%' },
});

/** Every credential as a row whose bar lies on one time line with the others. */
export function CredentialTimeline({ record }: { record: IdentityRecord }) {
  const classes = useStyles();
  const secondary = useSecondaryText();
  const t = useText();
  const now = useNow();
  const scale = timeScale(record.credentials, now);
  return (
    <Section title={t('identity.credentials.title')} level={3}>
      {record.credentials.length === 0 ? (
        <EmptyState
          title={
            record.credentialsReported
              ? t('identity.credentials.none')
              : t('identity.credentials.notReported')
          }
        />
      ) : (
        <>
          <TableContainer>
            <Table size="small">
              <TableHead>
                <TableRow>
                  <TableCell>{t('identity.credentials.name')}</TableCell>
                  <TableCell>{t('identity.credentials.status')}</TableCell>
                  <TableCell className={classes.life}>
                    {t('identity.credentials.life')}
                    <TimeAxis scale={scale} now={now} />
                  </TableCell>
                  <TableCell>{t('identity.credentials.expires')}</TableCell>
                  <TableCell>{t('identity.credentials.lastUsed')}</TableCell>
                </TableRow>
              </TableHead>
              <TableBody>
                {record.credentials.map(credential => (
                  <CredentialRow
                    key={credential.uid}
                    credential={credential}
                    scale={scale}
                    now={now}
                  />
                ))}
              </TableBody>
            </Table>
          </TableContainer>
          <p className={secondary.text}>{t('identity.credentials.legend')}</p>
        </>
      )}
    </Section>
  );
}
