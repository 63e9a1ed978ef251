import { useApi } from '@backstage/core-plugin-api';
import { Button as SmallButton } from '@backstage/ui';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import Box from '@material-ui/core/Box';
import type { Definition } from 'backstage-plugin-accountability-common';
import { type FormEvent, useState } from 'react';
import { accountabilityApiRef } from '../../api';
import { errorText, StateChip, useNotify, useSubmit } from '../../shared';
import { useText } from '../../translation';
import type { MayRevise } from './declaredState';
import { ReasonField } from './ReasonField';

const REASON = 'accountability-withdraw-reason';

/** Withdraws an outcome or a control, after asking why. */
export function WithdrawButton(props: {
  definition: Definition;
  may: MayRevise;
  onDone: () => void;
}) {
  const { definition, may, onDone } = props;
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <SmallButton
        variant="tertiary"
        isDisabled={!may.allowed}
        onPress={() => setOpen(true)}
      >
        {t('declare.withdraw.open')}
      </SmallButton>
      {!may.allowed && may.why && <span>{may.why}</span>}
      <Dialog
        open={open}
        fullWidth
        maxWidth="sm"
        onClose={() => setOpen(false)}
        aria-labelledby="accountability-withdraw-title"
      >
        <WithdrawForm
          definition={definition}
          onClose={() => setOpen(false)}
          onDone={onDone}
        />
      </Dialog>
    </>
  );
}

function WithdrawForm(props: {
  definition: Definition;
  onClose: () => void;
  onDone: () => void;
}) {
  const { definition, onClose, onDone } = props;
  const t = useText();
  const api = useApi(accountabilityApiRef);
  const notify = useNotify();
  const submission = useSubmit();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const missing = reason.trim() === '';

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (missing) {
      document.getElementById(REASON)?.focus();
      return;
    }
    submission.run(async () => {
      await api.withdrawDefinition(definition.ref, { reason: reason.trim() });
      notify(t('declare.withdraw.done', { title: definition.title }));
      onDone();
    });
  };
  return (
    <form onSubmit={onSubmit} noValidate>
      <DialogTitle id="accountability-withdraw-title">
        {t('declare.withdraw.title', { title: definition.title })}
      </DialogTitle>
      <DialogContent>
        <Box mb={2}>{t(`declare.withdraw.explain.${definition.kind}`)}</Box>
        <ReasonField
          id={REASON}
          value={reason}
          onChange={setReason}
          missing={tried && missing}
        />
        {submission.error && (
          <Box role="alert" mt={1}>
            <StateChip state="fail">{t('declare.withdraw.failed')}</StateChip>
            <div>{errorText(submission.error)}</div>
          </Box>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('declare.withdraw.cancel')}</Button>
        <Button
          type="submit"
          color="primary"
          variant="contained"
          disabled={submission.busy}
        >
          {t('declare.withdraw.confirm')}
        </Button>
      </DialogActions>
    </form>
  );
}
