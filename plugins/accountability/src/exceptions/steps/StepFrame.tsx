import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import type {
  ExceptionAction,
  ExceptionDetail,
} from 'backstage-plugin-accountability-common';
import type { FormEvent, ReactNode } from 'react';
import {
  errorText,
  SendProblem,
  StateChip,
  type Submission,
} from '../../shared';
import { useText } from '../../translation';
import { actionText } from './actionText';

/** The frame of every dialog about an exception: title, fields, what went wrong, the button. */
export function StepFrame(props: {
  exception: ExceptionDetail;
  action: ExceptionAction;
  submission: Submission;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}) {
  const { exception, action, submission, onSubmit, onClose } = props;
  const t = useText();
  const word = actionText(t, action, exception);
  // Somebody was faster: what is shown was loaded again, and may allow less.
  const standing = exception.actions.find(one => one.action === action);
  const isAllowed = standing?.allowed === true;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isAllowed) onSubmit();
  };
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      onClose={onClose}
      aria-labelledby="accountability-exception-step"
    >
      <DialogTitle id="accountability-exception-step">
        {t('exceptions.step.fullAction', {
          action: word,
          title: exception.title,
        })}
      </DialogTitle>
      <form onSubmit={submit} noValidate>
        <DialogContent>
          {props.children}
          <SendProblem
            title={t('exceptions.step.failed')}
            error={submission.error}
            conflict={
              submission.error &&
              t('exceptions.step.faster', {
                error: errorText(submission.error),
              })
            }
          />
          {!isAllowed && (
            <p role="alert">
              <StateChip state="fail">
                {t('exceptions.step.notAnyMore', {
                  why: standing?.why ?? t('exceptions.step.notAnyMoreWhy'),
                })}
              </StateChip>
            </p>
          )}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('exceptions.step.cancel')}</Button>
          <Button
            type="submit"
            color="primary"
            variant="contained"
            disabled={submission.busy || !isAllowed}
          >
            {word}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
