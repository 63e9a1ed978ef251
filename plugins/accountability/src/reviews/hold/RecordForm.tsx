import { useApi } from '@backstage/core-plugin-api';
import { Button } from '@backstage/ui';
import TextField from '@material-ui/core/TextField';
import type { ReviewDetail } from 'backstage-plugin-accountability-common';
import { useState } from 'react';
import { accountabilityApiRef } from '../../api';
import {
  EntityPicker,
  httpStatus,
  Section,
  SendProblem,
  StateChip,
  useNotify,
  useSubmit,
} from '../../shared';
import { useText } from '../../translation';
import { DecisionFields } from './DecisionFields';
import { RecordView } from './RecordView';
import { draftProblems, NEW_DECISION, recordOf } from './reviewDraft';
import type { useReviewDraft } from './useReviewDraft';

const USERS = ['user'] as const;

/** Minutes, who took part, and decisions: written down, or corrected afterwards. */
export function RecordForm(props: {
  review: ReviewDetail;
  form: ReturnType<typeof useReviewDraft>;
  onSaved: () => void;
}) {
  const { review, form, onSaved } = props;
  const { draft, change, forget, typed } = form;
  const t = useText();
  const api = useApi(accountabilityApiRef);
  const notify = useNotify();
  const saving = useSubmit();
  const [tried, setTried] = useState(false);
  const isCorrection = review.state === 'closed';
  const problems = draftProblems(draft, isCorrection);
  const setDecisions = (decisions: typeof draft.decisions) =>
    change({ decisions });

  const save = () => {
    setTried(true);
    if (problems.length > 0) return;
    saving.run(async () => {
      try {
        await api.recordReview(review.id, {
          ...recordOf(draft),
          expectedHash: review.hash,
          reason: draft.reason.trim() || undefined,
        });
      } catch (error) {
        // Somebody was faster: theirs is loaded, what was typed stays.
        if (httpStatus(error as Error) === 409) onSaved();
        throw error;
      }
      setTried(false);
      forget();
      notify(t('reviews.record.saved'));
      onSaved();
    });
  };
  return (
    <Section
      title={t(
        isCorrection ? 'reviews.record.correct' : 'reviews.record.title',
      )}
    >
      <TextField
        fullWidth
        multiline
        minRows={4}
        margin="normal"
        variant="outlined"
        id="accountability-review-minutes"
        label={t('reviews.record.minutes')}
        helperText={t('reviews.record.minutesHint')}
        value={draft.minutes}
        inputProps={{ maxLength: 20_000 }}
        onChange={event => change({ minutes: event.target.value })}
      />
      <EntityPicker
        several
        id="accountability-review-participants"
        label={t('reviews.record.participants')}
        kinds={USERS}
        value={draft.participants}
        onChange={participants => change({ participants })}
      />
      {draft.decisions.map((decision, index) => (
        <DecisionFields
          // Decisions have no names of their own; they are only added at the end.
          // eslint-disable-next-line react/no-array-index-key
          key={index}
          number={index + 1}
          decision={decision}
          outcomes={review.facts.outcomes}
          onChange={next =>
            setDecisions(
              draft.decisions.map((d, i) => (i === index ? next : d)),
            )
          }
          onRemove={() =>
            setDecisions(draft.decisions.filter((_, i) => i !== index))
          }
        />
      ))}
      <p>
        <Button
          variant="secondary"
          onPress={() => setDecisions([...draft.decisions, NEW_DECISION])}
        >
          {t('reviews.record.addDecision')}
        </Button>
      </p>
      {isCorrection && (
        <TextField
          fullWidth
          required
          margin="normal"
          variant="outlined"
          id="accountability-review-reason"
          label={t('reviews.record.reason')}
          value={draft.reason}
          inputProps={{ maxLength: 1_000 }}
          onChange={event => change({ reason: event.target.value })}
        />
      )}
      {tried &&
        problems.map(problem => (
          <p key={problem} role="alert">
            <StateChip state="fail">
              {t(`reviews.record.missing.${problem}`)}
            </StateChip>
          </p>
        ))}
      {saving.error && httpStatus(saving.error) === 409 && (
        <RecordView review={review} />
      )}
      <SendProblem
        title={t('reviews.record.failed')}
        error={saving.error}
        conflict={t('reviews.record.faster')}
      />
      <p>
        <Button
          variant="primary"
          isDisabled={!typed}
          isPending={saving.busy}
          onPress={save}
        >
          {t('reviews.record.save')}
        </Button>{' '}
        {typed && t('reviews.record.unsaved')}
      </p>
    </Section>
  );
}
