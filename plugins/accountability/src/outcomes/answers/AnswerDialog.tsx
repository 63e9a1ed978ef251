import { useApi } from '@backstage/core-plugin-api';
import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormLabel from '@material-ui/core/FormLabel';
import Radio from '@material-ui/core/Radio';
import RadioGroup from '@material-ui/core/RadioGroup';
import { useState } from 'react';
import { accountabilityApiRef } from '../../api';
import { httpStatus, useNotify, useSubmit } from '../../shared';
import { useText } from '../../translation';
import { ReasonText } from './ReasonText';
import { SeatDialog } from './SeatDialog';
import type { SeatDialogProps } from './SeatDialogProps';
import { SeatTerms } from './SeatTerms';

type Answer = 'accept' | 'decline';

/** Says yes or no to a seat, with the terms in sight. */
export function AnswerDialog(
  props: SeatDialogProps & {
    /** What is chosen when it opens. */
    suggested: Answer;
  },
) {
  const { outcome, seat, holder, onClose, onChanged } = props;
  const t = useText();
  const api = useApi(accountabilityApiRef);
  const notify = useNotify();
  const submission = useSubmit();
  const [answer, setAnswer] = useState(props.suggested);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const lacksReason = answer === 'decline' && reason.trim() === '';
  const name = t(`shared.seat.${seat}`);

  const send = () => {
    setTried(true);
    if (lacksReason) return;
    submission.run(async () => {
      try {
        await api.answerSeat(outcome.ref, {
          seat,
          holder,
          answer,
          reason: reason.trim() || undefined,
          charterVersion: outcome.charterVersion,
        });
      } catch (error) {
        // Somebody changed the charter meanwhile: show what it says now.
        if (httpStatus(error as Error) === 409) onChanged();
        throw error;
      }
      notify(t(`outcomes.answer.done.${answer}`, { seat: name }));
      onChanged();
      onClose();
    });
  };
  return (
    <SeatDialog
      title={`${name}: ${outcome.title}`}
      action={t(`outcomes.answer.${answer}`)}
      submission={submission}
      conflict={t('outcomes.answer.conflict')}
      onSubmit={send}
      onClose={onClose}
    >
      <SeatTerms outcome={outcome} seat={seat} holder={holder} />
      <FormControl component="fieldset">
        <FormLabel component="legend">{t('outcomes.answer.choice')}</FormLabel>
        <RadioGroup
          aria-label={t('outcomes.answer.choice')}
          name="accountability-seat-answer"
          value={answer}
          onChange={event => setAnswer(event.target.value as Answer)}
        >
          <FormControlLabel
            value="accept"
            control={<Radio size="small" color="primary" />}
            label={t('outcomes.answer.choiceAccept')}
          />
          <FormControlLabel
            value="decline"
            control={<Radio size="small" color="primary" />}
            label={t('outcomes.answer.choiceDecline')}
          />
        </RadioGroup>
      </FormControl>
      <ReasonText
        value={reason}
        onChange={setReason}
        required={answer === 'decline'}
        problem={
          tried && lacksReason ? t('outcomes.answer.reasonNeeded') : undefined
        }
      />
    </SeatDialog>
  );
}
