import type { OutcomeDetail } from 'backstage-plugin-accountability-common';
import { HoldLink } from '../../reviews/HoldLink';
import { AsyncContent, EmptyState, Section } from '../../shared';
import { useText } from '../../translation';
import { isInForce } from '../isInForce';
import { useTimelineStyles } from '../useTimelineStyles';
import { NextReview } from './NextReview';
import { ReviewItem } from './ReviewItem';
import { useOutcomeReviews } from './useOutcomeReviews';

/** When the next review of an outcome is due, and what the earlier ones decided. */
export function OutcomeReviews(props: {
  outcome: Pick<OutcomeDetail, 'ref' | 'status' | 'title'>;
}) {
  const t = useText();
  const timeline = useTimelineStyles();
  const { outcome } = props;
  const reviews = useOutcomeReviews(outcome.ref);
  return (
    <Section title={t('outcomes.reviews.title')}>
      <AsyncContent result={reviews} what={t('outcomes.reviews.what')}>
        {({ items, dueAt, openReview }) => (
          <>
            {isInForce(outcome) && (
              <>
                <NextReview dueAt={dueAt} openReview={openReview} />
                <HoldLink
                  subject={outcome.ref}
                  title={outcome.title}
                  openReview={openReview}
                />
              </>
            )}
            {items.length === 0 ? (
              <EmptyState title={t('outcomes.reviews.none')} />
            ) : (
              <ol className={timeline.list}>
                {items.map(review => (
                  <li key={review.id}>
                    <ReviewItem review={review} />
                  </li>
                ))}
              </ol>
            )}
          </>
        )}
      </AsyncContent>
    </Section>
  );
}
