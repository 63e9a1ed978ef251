import type {
  IdentityDetail,
  OwnerCandidate,
} from 'backstage-plugin-accountability-common';
import { StateChip } from '../shared';
import { useText } from '../translation';
import { confirmAction } from './confirmAction';
import { ConfirmButton } from './ConfirmButton';

/** That a candidate is the owner, or the button that makes it so. */
export function CandidateConfirm(props: {
  candidate: OwnerCandidate;
  identity: IdentityDetail;
  onDone: () => void;
}) {
  const { candidate, identity, onDone } = props;
  const t = useText();
  const { owner } = identity;
  const isOwner =
    owner.state === 'owned' &&
    owner.ref === candidate.ref &&
    owner.signal === candidate.signal;
  if (isOwner) {
    return (
      <StateChip state="pass">{t('identity.candidates.accountable')}</StateChip>
    );
  }
  const confirm = confirmAction(candidate, identity);
  return confirm ? (
    <ConfirmButton confirm={confirm} identity={identity} onDone={onDone} />
  ) : null;
}
