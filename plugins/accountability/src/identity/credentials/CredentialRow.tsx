import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import type { CredentialRecord } from 'backstage-plugin-accountability-common';
import { ObservedTime, useSecondaryText } from '../../shared';
import { useText } from '../../translation';
import { CredentialBar } from './CredentialBar';
import type { TimeScale } from './timeScale';

/** One credential in words and as a bar. */
export function CredentialRow(props: {
  credential: CredentialRecord;
  scale: TimeScale;
  now: Date;
}) {
  const { credential } = props;
  const t = useText();
  const secondary = useSecondaryText();
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        {credential.name ?? credential.uid}
        <div className={secondary.text}>
          {t(`identity.credentials.type.${credential.type}`)}
        </div>
      </TableCell>
      <TableCell>
        {t(`identity.credentials.state.${credential.status}`)}
      </TableCell>
      <TableCell>
        <CredentialBar {...props} />
        <div className={secondary.text}>
          {t('identity.facts.created')}{' '}
          <ObservedTime time={credential.createdAt} />
        </div>
      </TableCell>
      <TableCell>
        <ObservedTime time={credential.expiresAt} absence="neverExpires" />
      </TableCell>
      <TableCell>
        <ObservedTime time={credential.lastUsedAt} />
      </TableCell>
    </TableRow>
  );
}
