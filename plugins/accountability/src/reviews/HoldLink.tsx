import { ButtonLink } from '@backstage/ui';
import { useText } from '../translation';
import { useReviewPaths } from './useReviewPaths';

/** Leads to the review that is open, or to what a new one would look at. */
export function HoldLink(props: {
  subject: string;
  title: string;
  openReview?: string;
}) {
  const { subject, title, openReview } = props;
  const t = useText();
  const paths = useReviewPaths();
  return openReview ? (
    <ButtonLink
      variant="secondary"
      href={paths.one(openReview)}
      aria-label={t('reviews.goOnName', { title })}
    >
      {t('reviews.goOn')}
    </ButtonLink>
  ) : (
    <ButtonLink
      variant="secondary"
      href={paths.preview(subject)}
      aria-label={t('reviews.holdName', { title })}
    >
      {t('reviews.hold')}
    </ButtonLink>
  );
}
