import type { ReviewPage } from 'backstage-plugin-accountability-common';
import { StateChip, useNow, When } from '../../shared';
import { useText } from '../../translation';

/** When the next review is due, or since when it is overdue. */
export function NextReview(props: Pick<ReviewPage, 'dueAt' | 'openReview'>) {
  const { dueAt, openReview } = props;
  const t = useText();
  const now = useNow();
  if (!dueAt) return <p>{t('outcomes.reviews.noCadence')}</p>;
  const isOverdue = new Date(dueAt) <= now;
  return (
    <p>
      {isOverdue ? (
        <StateChip state="fail">{t('outcomes.reviews.overdue')}</StateChip>
      ) : (
        t('outcomes.reviews.due')
      )}{' '}
      <When at={dueAt} />. {openReview && t('outcomes.reviews.isOpen')}
    </p>
  );
}
