import { Link } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import type { ReviewDetail } from 'backstage-plugin-accountability-common';
import { useParams } from 'react-router-dom';
import { accountabilityApiRef } from '../../api';
import {
  AsyncContent,
  EmptyState,
  httpStatus,
  recordId,
  LoadingLines,
  useAsyncData,
} from '../../shared';
import { useText } from '../../translation';
import { useReviewStyles } from '../useReviewStyles';
import { Agenda } from '../pack/Agenda';
import { BoardPack } from '../pack/BoardPack';
import { useReviewPaths } from '../useReviewPaths';
import { CloseForm } from './CloseForm';
import { RecordForm } from './RecordForm';
import { RecordView } from './RecordView';
import { ReviewHead } from './ReviewHead';
import { ReviewTrail } from './ReviewTrail';
import { useReviewDraft } from './useReviewDraft';

/** One review: what it looks at, what was written down, and how it ends. */
export function ReviewContent() {
  const t = useText();
  const paths = useReviewPaths();
  const api = useApi(accountabilityApiRef);
  const { id = '' } = useParams();
  const review = useAsyncData(`review:${id}`, async signal =>
    api.getReview(recordId(id), { signal }),
  );
  return (
    <>
      <Link to={paths.list}>← {t('reviews.back')}</Link>
      {review.error && httpStatus(review.error) === 404 ? (
        <EmptyState
          title={t('shared.load.notFound')}
          description={t('reviews.one.notFound')}
        />
      ) : (
        <AsyncContent result={review} what={t('reviews.one.what')}>
          {data => (
            <ReviewParts
              key={data.id}
              review={data}
              onChanged={() => review.reload()}
            />
          )}
        </AsyncContent>
      )}
    </>
  );
}

function ReviewParts(props: { review: ReviewDetail; onChanged: () => void }) {
  const { review, onChanged } = props;
  const classes = useReviewStyles();
  const form = useReviewDraft(review);
  const isOpen = review.state === 'open';
  const mayWrite = review.mayHold.allowed;
  // What was typed before must not be overwritten by what is typed meanwhile.
  if (form.loading) return <LoadingLines />;
  return (
    <div className={classes.root}>
      <ReviewHead review={review} />
      <Agenda items={review.agenda} />
      {(!isOpen || !mayWrite) && <RecordView review={review} />}
      {isOpen && mayWrite && (
        <>
          <RecordForm review={review} form={form} onSaved={onChanged} />
          <CloseForm
            review={review}
            unsaved={form.typed}
            onClosed={onChanged}
          />
        </>
      )}
      <BoardPack facts={review.facts} />
      <ReviewTrail entries={review.entries} />
      {!isOpen && mayWrite && (
        <Correction review={review} form={form} onSaved={onChanged} />
      )}
    </div>
  );
}

/** Correcting is rare, so that it waits behind a line. */
function Correction(props: Parameters<typeof RecordForm>[0]) {
  const t = useText();
  return (
    <details open={props.form.typed || undefined}>
      <summary>{t('reviews.record.correct')}</summary>
      <RecordForm {...props} />
    </details>
  );
}
