import { useApi } from '@backstage/core-plugin-api';
import Box from '@material-ui/core/Box';
import FormHelperText from '@material-ui/core/FormHelperText';
import TextField from '@material-ui/core/TextField';
import { MAX_DELEGATION_DAYS } from 'backstage-plugin-accountability-common';
import { useState } from 'react';
import { accountabilityApiRef } from '../../api';
import { EntityPicker, useNotify, useNow, useSubmit } from '../../shared';
import { useText } from '../../translation';
import {
  dayOf,
  type DelegationDraft,
  delegationPeriod,
  delegationProblems,
} from './delegationProblem';
import { ReasonText } from './ReasonText';
import { SeatDialog } from './SeatDialog';
import type { SeatDialogProps } from './SeatDialogProps';

const FORTNIGHT = 14 * 24 * 60 * 60 * 1000;

/** Lets somebody else act for the holder of a seat for a while. */
export function DelegateDialog(props: SeatDialogProps) {
  const { outcome, seat, holder, onClose, onChanged } = props;
  const t = useText();
  const api = useApi(accountabilityApiRef);
  const notify = useNotify();
  const submission = useSubmit();
  const now = useNow();
  const [draft, setDraft] = useState<DelegationDraft>({
    from: dayOf(now),
    until: dayOf(new Date(now.getTime() + FORTNIGHT)),
    reason: '',
  });
  const [tried, setTried] = useState(false);
  const found = delegationProblems(draft, { holder, now });
  const problems = tried ? found : {};
  const change = (part: Partial<DelegationDraft>) =>
    setDraft({ ...draft, ...part });
  const name = t(`shared.seat.${seat}`);

  const send = () => {
    setTried(true);
    const period = delegationPeriod(draft, now);
    if (Object.keys(found).length > 0 || !period || !draft.to) return;
    const { to } = draft;
    submission.run(async () => {
      await api.delegateSeat(outcome.ref, {
        seat,
        holder,
        to,
        from: period.from.toISOString(),
        until: period.until.toISOString(),
        reason: draft.reason.trim(),
      });
      notify(t('outcomes.answer.done.delegate', { seat: name }));
      onChanged();
      onClose();
    });
  };
  const dayField = (field: 'from' | 'until') => (
    <TextField
      id={`accountability-delegation-${field}`}
      type="date"
      label={t(`outcomes.answer.${field}`)}
      value={draft[field]}
      onChange={event => change({ [field]: event.target.value })}
      error={problems.dates !== undefined}
      InputLabelProps={{ shrink: true }}
      inputProps={{ 'aria-describedby': 'accountability-delegation-dates' }}
      variant="outlined"
      size="small"
      required
    />
  );
  return (
    <SeatDialog
      title={t('outcomes.answer.delegateFor', { seat: name })}
      action={t('outcomes.answer.delegate')}
      submission={submission}
      onSubmit={send}
      onClose={onClose}
    >
      <div>{t('outcomes.answer.delegateExplain')}</div>
      <EntityPicker
        id="accountability-delegation-to"
        label={t('outcomes.answer.to')}
        kinds={['user']}
        value={draft.to ? [draft.to] : []}
        onChange={([to]) => change({ to })}
        error={problems.to !== undefined}
        helperText={
          problems.to ? t(`outcomes.answer.${problems.to}`) : undefined
        }
      />
      <Box display="flex" flexWrap="wrap" gridGap={16} mt={2}>
        {dayField('from')}
        {dayField('until')}
      </Box>
      <FormHelperText
        id="accountability-delegation-dates"
        error={problems.dates !== undefined}
      >
        {t(`outcomes.answer.${problems.dates ?? 'dates'}`, {
          days: String(MAX_DELEGATION_DAYS),
        })}
      </FormHelperText>
      <ReasonText
        value={draft.reason}
        onChange={reason => change({ reason })}
        required
        problem={
          problems.reason ? t(`outcomes.answer.${problems.reason}`) : undefined
        }
      />
    </SeatDialog>
  );
}
