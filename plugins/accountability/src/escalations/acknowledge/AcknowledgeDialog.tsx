import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import TextField from '@material-ui/core/TextField';
import type { Escalation } from 'backstage-plugin-accountability-common';
import { type FormEvent, useState } from 'react';
import { accountabilityApiRef } from '../../api';
import { SendProblem, useNotify, useSubmit } from '../../shared';
import { useText } from '../../translation';

const MOST = 1_000;

/** Says what acknowledging means, and takes a note along. */
export function AcknowledgeDialog(props: {
  escalation: Pick<Escalation, 'id' | 'title'>;
  onClose: () => void;
  onDone: () => void;
}) {
  const { escalation, onClose, onDone } = props;
  const t = useText();
  const api = useApi(accountabilityApiRef);
  const notify = useNotify();
  const submission = useSubmit();
  const [note, setNote] = useState('');
  const send = (event: FormEvent) => {
    event.preventDefault();
    submission.run(async () => {
      await api.acknowledgeEscalation(
        escalation.id,
        note.trim() ? { note: note.trim() } : {},
      );
      notify(t('escalations.acknowledge.done'));
      onClose();
      onDone();
    });
  };
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      onClose={onClose}
      aria-labelledby="accountability-acknowledge"
    >
      <DialogTitle id="accountability-acknowledge">
        {t('escalations.acknowledge.full', { title: escalation.title })}
      </DialogTitle>
      <form onSubmit={send} noValidate>
        <DialogContent>
          <p>{t('escalations.acknowledge.explain')}</p>
          <TextField
            id="accountability-acknowledge-note"
            label={t('escalations.acknowledge.note')}
            helperText={t('escalations.acknowledge.noteHint')}
            value={note}
            onChange={event => setNote(event.target.value)}
            inputProps={{ maxLength: MOST }}
            variant="outlined"
            margin="normal"
            minRows={2}
            multiline
            fullWidth
          />
          <SendProblem
            title={t('escalations.acknowledge.failed')}
            error={submission.error}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>
            {t('escalations.acknowledge.cancel')}
          </Button>
          <Button
            type="submit"
            color="primary"
            variant="contained"
            disabled={submission.busy}
          >
            {t('escalations.acknowledge.button')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
