import { makeStyles } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import type { ReviewSummary } from 'backstage-plugin-accountability-common';
import { useReviewPaths } from '../../reviews/useReviewPaths';
import { useSecondaryText, When } from '../../shared';
import { useText } from '../../translation';
import { DecisionLine } from './DecisionLine';

const useStyles = makeStyles(theme => ({
  decisions: { margin: theme.spacing(0.5, 0), paddingLeft: theme.spacing(2.5) },
}));

/** One review with what it decided. */
export function ReviewItem({ review }: { review: ReviewSummary }) {
  const classes = useStyles();
  const secondary = useSecondaryText();
  const t = useText();
  const paths = useReviewPaths();
  const { decisions, heldAt, openedAt, subject, corrected } = review;
  const isOfAll = subject === 'programme';
  return (
    <>
      <div>
        {isOfAll && `${t('outcomes.reviews.programme')} `}
        {t(heldAt ? 'outcomes.reviews.held' : 'outcomes.reviews.opened')}{' '}
        <Link to={paths.one(review.id)}>
          <When at={heldAt ?? openedAt} />
        </Link>
      </div>
      {decisions.length === 0 ? (
        <div className={secondary.text}>{t('outcomes.reviews.noDecision')}</div>
      ) : (
        <ul className={classes.decisions}>
          {decisions.map((decision, index) => (
            <li key={`${index}:${decision.text}`}>
              <DecisionLine decision={decision} />
            </li>
          ))}
        </ul>
      )}
      {corrected && (
        <div className={secondary.text}>{t('outcomes.reviews.corrected')}</div>
      )}
    </>
  );
}
