import { makeStyles } from '@material-ui/core/styles';
import type {
  ReviewDecision,
  ReviewSummary,
} from 'backstage-plugin-accountability-common';
import { Party, useSecondaryText, When } from '../../shared';
import { useText } from '../../translation';
import { useDays } from '../useDays';

const useStyles = makeStyles(theme => ({
  decisions: { margin: theme.spacing(0.5, 0), paddingLeft: theme.spacing(2.5) },
}));

/** One review with what it decided. */
export function ReviewItem({ review }: { review: ReviewSummary }) {
  const classes = useStyles();
  const secondary = useSecondaryText();
  const t = useText();
  const { decisions, heldAt, openedAt, subject, corrected } = review;
  const isOfAll = subject === 'programme';
  return (
    <>
      <div>
        {isOfAll && `${t('outcomes.reviews.programme')} `}
        {t(heldAt ? 'outcomes.reviews.held' : 'outcomes.reviews.opened')}{' '}
        <When at={heldAt ?? openedAt} />
      </div>
      {decisions.length === 0 ? (
        <div className={secondary.text}>{t('outcomes.reviews.noDecision')}</div>
      ) : (
        <ul className={classes.decisions}>
          {decisions.map((decision, index) => (
            <li key={`${index}:${decision.text}`}>
              <Decision decision={decision} />
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

function Decision({ decision }: { decision: ReviewDecision }) {
  const { what, text, who, due } = decision;
  const t = useText();
  const days = useDays();
  return (
    <>
      <b>{t(`outcomes.reviews.decision.${what}`)}</b>: {text}
      {who && (
        <>
          {' '}
          <Party entityRef={who} plain />
        </>
      )}
      {due && ` ${t('outcomes.reviews.by', { day: days(due).day })}`}
    </>
  );
}
