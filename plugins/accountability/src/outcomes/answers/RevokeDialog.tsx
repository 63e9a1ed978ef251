import { useApi } from '@backstage/core-plugin-api';
import { accountabilityApiRef } from '../../api';
import { refTitle, useNotify, useSubmit } from '../../shared';
import { useText } from '../../translation';
import type { OpenDelegation } from './openDelegations';
import { SeatDialog } from './SeatDialog';
import type { SeatDialogProps } from './SeatDialogProps';

/** Ends a delegation before its time. */
export function RevokeDialog(
  props: SeatDialogProps & { delegation: OpenDelegation },
) {
  const { outcome, seat, holder, delegation, onClose, onChanged } = props;
  const t = useText();
  const api = useApi(accountabilityApiRef);
  const notify = useNotify();
  const submission = useSubmit();
  const name = t(`shared.seat.${seat}`);
  const send = () =>
    submission.run(async () => {
      await api.revokeDelegation(outcome.ref, delegation.id);
      notify(t('outcomes.answer.done.revoke', { seat: name }));
      onChanged();
      onClose();
    });
  return (
    <SeatDialog
      title={t('outcomes.answer.revokeFor', {
        seat: name,
        name: refTitle(delegation.to),
      })}
      action={t('outcomes.answer.revoke')}
      submission={submission}
      onSubmit={send}
      onClose={onClose}
    >
      {t('outcomes.answer.revokeExplain', {
        name: refTitle(delegation.to),
        holder: refTitle(holder),
      })}
    </SeatDialog>
  );
}
