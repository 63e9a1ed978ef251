import type { OutcomeDetail } from 'backstage-plugin-accountability-common';
import { AsyncContent, EmptyState, Section } from '../../shared';
import { useText } from '../../translation';
import { useTimelineStyles } from '../useTimelineStyles';
import { NextReview } from './NextReview';
import { ReviewItem } from './ReviewItem';
import { useOutcomeReviews } from './useOutcomeReviews';

/** When the next review of an outcome is due, and what the earlier ones decided. */
export function OutcomeReviews(props: {
  outcome: Pick<OutcomeDetail, 'ref' | 'status'>;
}) {
  const t = useText();
  const timeline = useTimelineStyles();
  const reviews = useOutcomeReviews(props.outcome);
  return (
    <Section title={t('outcomes.reviews.title')}>
      <AsyncContent result={reviews} what={t('outcomes.reviews.what')}>
        {({ held, next }) => (
          <>
            {next && <NextReview next={next} />}
            {held.length === 0 ? (
              <EmptyState title={t('outcomes.reviews.none')} />
            ) : (
              <ol className={timeline.list}>
                {held.map(review => (
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
