import type { DueReview } from 'backstage-plugin-accountability-common';
import { DefinitionLink } from '../../outcomes/DefinitionLink';
import { PartyLine } from '../../outcomes/seats';
import { useSecondaryText, When } from '../../shared';
import { useText } from '../../translation';
import { HoldLink } from '../HoldLink';
import { useReviewStyles } from '../useReviewStyles';

/** One review that is to be held: when, of what, by whom. */
export function DueReviewItem(props: {
  review: DueReview;
  isOverdue: boolean;
}) {
  const { review, isOverdue } = props;
  const { subject, dueAt, lastHeldAt, holders, cadence, openReview } = review;
  const t = useText();
  const secondary = useSecondaryText();
  const classes = useReviewStyles();
  const isProgramme = subject === 'programme';
  const title = isProgramme ? t('reviews.programme') : review.title;
  return (
    <div className={classes.item}>
      <div className={classes.words}>
        <strong>
          {isProgramme ? (
            title
          ) : (
            <DefinitionLink definition={{ ref: subject, title }} />
          )}
        </strong>
        <div>
          {t(isOverdue ? 'reviews.due.since' : 'reviews.due.at')}{' '}
          <When at={dueAt} />
        </div>
        {!isProgramme &&
          (holders.length === 0
            ? t('reviews.due.nobody')
            : holders.map(party => (
                <PartyLine key={party.ref} party={party} />
              )))}
        <div className={secondary.text}>
          {t(`shared.cadence.${cadence}`)} ·{' '}
          {lastHeldAt ? (
            <>
              {t('reviews.due.last')} <When at={lastHeldAt} />
            </>
          ) : (
            t('reviews.due.never')
          )}
        </div>
      </div>
      <HoldLink subject={subject} title={title} openReview={openReview} />
    </div>
  );
}
