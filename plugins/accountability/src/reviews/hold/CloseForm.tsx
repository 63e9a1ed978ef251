import { useApi } from '@backstage/core-plugin-api';
import { Button } from '@backstage/ui';
import TextField from '@material-ui/core/TextField';
import type { ReviewDetail } from 'backstage-plugin-accountability-common';
import { useState } from 'react';
import { accountabilityApiRef } from '../../api';
import { useDays } from '../../outcomes/useDays';
import {
  httpStatus,
  Section,
  SendProblem,
  useNotify,
  useSubmit,
} from '../../shared';
import { useText } from '../../translation';

/** Ends a review with the day of the next one. */
export function CloseForm(props: {
  review: ReviewDetail;
  /** There is something that is not written down yet. */
  unsaved: boolean;
  onClosed: () => void;
}) {
  const { review, unsaved, onClosed } = props;
  const { record, latestNextOn } = review;
  const t = useText();
  const days = useDays();
  const api = useApi(accountabilityApiRef);
  const notify = useNotify();
  const closing = useSubmit();
  const [nextOn, setNextOn] = useState(latestNextOn);
  const isReady = record.minutes !== '' && record.decisions.length > 0;

  const close = () =>
    closing.run(async () => {
      try {
        await api.closeReview(review.id, { expectedHash: review.hash, nextOn });
      } catch (error) {
        if (httpStatus(error as Error) === 409) onClosed();
        throw error;
      }
      notify(t('reviews.close.done'));
      onClosed();
    });
  return (
    <Section title={t('reviews.close.title')}>
      <p>{t('reviews.close.text')}</p>
      <TextField
        margin="normal"
        variant="outlined"
        type="date"
        id="accountability-review-next"
        label={t('reviews.close.next')}
        helperText={t('reviews.close.hint', { day: days(latestNextOn).day })}
        value={nextOn}
        inputProps={{ max: latestNextOn }}
        InputLabelProps={{ shrink: true }}
        onChange={event => setNextOn(event.target.value)}
      />
      <SendProblem
        title={t('reviews.close.failed')}
        error={closing.error}
        conflict={t('reviews.record.faster')}
      />
      {!isReady && <p>{t('reviews.close.needs')}</p>}
      {unsaved && <p>{t('reviews.record.unsaved')}</p>}
      <Button
        variant="primary"
        isDisabled={!isReady || unsaved || nextOn === ''}
        isPending={closing.busy}
        onPress={close}
      >
        {t('reviews.close.button')}
      </Button>
    </Section>
  );
}
