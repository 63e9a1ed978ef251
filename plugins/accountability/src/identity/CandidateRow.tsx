import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import type {
  IdentityDetail,
  OwnerCandidate,
} from 'backstage-plugin-accountability-common';
import { isEntityRef, Party, StateChip, useSecondaryText } from '../shared';
import { useText } from '../translation';
import { confirmAction } from './confirmAction';
import { ConfirmButton } from './ConfirmButton';

/** One candidate: who, how we know, how sure, and the way to confirm it. */
export function CandidateRow(props: {
  candidate: OwnerCandidate;
  identity: IdentityDetail;
  onDone: () => void;
}) {
  const { candidate, identity, onDone } = props;
  const t = useText();
  const secondary = useSecondaryText();
  const { owner } = identity;
  const confirm = confirmAction(candidate, identity);
  const isOwner =
    owner.state === 'owned' &&
    owner.ref === candidate.ref &&
    owner.signal === candidate.signal;
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        {candidate.ref && isEntityRef(candidate.ref) ? (
          <Party entityRef={candidate.ref} />
        ) : (
          candidate.text
        )}
        {candidate.standing !== 'active' && (
          <div className={secondary.text}>
            {t(`identity.candidates.standing.${candidate.standing}`)}
          </div>
        )}
      </TableCell>
      <TableCell>
        {t(`shared.signal.${candidate.signal}`)}
        <div className={secondary.text}>{candidate.field}</div>
      </TableCell>
      <TableCell>
        <meter
          aria-label={t('identity.candidates.confidence')}
          min={0}
          max={1}
          value={candidate.confidence}
        />{' '}
        {t('identity.candidates.percent', {
          percent: String(Math.round(candidate.confidence * 100)),
        })}
      </TableCell>
      <TableCell>
        {isOwner && (
          <StateChip state="pass">
            {t('identity.candidates.accountable')}
          </StateChip>
        )}
        {!isOwner && confirm && (
          <ConfirmButton
            confirm={confirm}
            identity={identity}
            onDone={onDone}
          />
        )}
      </TableCell>
    </TableRow>
  );
}
