import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import type { FormEvent, ReactNode } from 'react';
import { SendProblem, type Submission } from '../../shared';
import { useText } from '../../translation';

/** The frame of every dialog about a seat: title, fields, what went wrong, the button. */
export function SeatDialog(props: {
  title: string;
  action: string;
  submission: Submission;
  /** What it means that somebody was faster, where that can be. */
  conflict?: string;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}) {
  const { title, action, submission, onSubmit, onClose } = props;
  const t = useText();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      onClose={onClose}
      aria-labelledby="accountability-seat-title"
    >
      <DialogTitle id="accountability-seat-title">{title}</DialogTitle>
      <form onSubmit={submit} noValidate>
        <DialogContent>
          {props.children}
          <SendProblem
            title={t('outcomes.answer.failed')}
            error={submission.error}
            conflict={props.conflict}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('outcomes.answer.cancel')}</Button>
          <Button
            type="submit"
            color="primary"
            variant="contained"
            disabled={submission.busy}
          >
            {action}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
