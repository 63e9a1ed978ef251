import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { useInventoryPath } from '../inventory';
import { DefinitionLink } from '../outcomes/DefinitionLink';
import { OutcomeStatusMark } from '../outcomes/OutcomeStatusMark';
import { HoldLink } from '../reviews/HoldLink';
import {
  AsyncContent,
  StateChip,
  useDefinitionPaths,
  useSecondaryText,
  When,
} from '../shared';
import { useText } from '../translation';
import { HomeEscalations } from './HomeEscalations';
import { HomeObligations } from './HomeObligations';
import { type Home, useHome } from './useHome';

const MOST_SHOWN = 5;

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', flexDirection: 'column', gap: theme.spacing(1.5) },
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    '& li': {
      alignItems: 'center',
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0, 2),
      padding: theme.spacing(0.5, 0),
    },
  },
}));

/** What waits for the person who looks, and what they answer for. */
export function HomeContent() {
  const t = useText();
  const home = useHome();
  return (
    <AsyncContent result={home} what={t('home.what')}>
      {data => <HomeParts home={data} />}
    </AsyncContent>
  );
}

function HomeParts({ home }: { home: Home }) {
  const { outcomes, outcomeCount, offers, obligations, review } = home;
  const { escalated } = home;
  const classes = useStyles();
  const t = useText();
  const secondary = useSecondaryText();
  const inventory = useInventoryPath();
  const paths = useDefinitionPaths();
  const seats = outcomes.flatMap(({ seatsForYou }) => seatsForYou).length;
  const shown = outcomes.slice(0, MOST_SHOWN);
  return (
    <div className={classes.root}>
      <div>
        {seats + offers + obligations.count + escalated.count === 0 &&
          t('home.nothing')}
        <HomeEscalations escalated={escalated} />
        <HomeObligations obligations={obligations} />
        {seats > 0 && (
          <div>
            <StateChip state="excepted">
              <Link to={`${paths.list('Outcome')}?seat=me`}>
                {t('home.seats', { count: seats })}
              </Link>
            </StateChip>
          </div>
        )}
        {offers > 0 && (
          <div>
            <StateChip state="excepted">
              <Link to={inventory({ offeredTo: ['me'] })}>
                {t('home.offers', { count: offers })}
              </Link>
            </StateChip>
          </div>
        )}
      </div>
      <div>
        <strong>{t('home.outcomes')}</strong>
        {shown.length === 0 && <div>{t('home.noOutcomes')}</div>}
        <ul className={classes.list}>
          {shown.map(outcome => (
            <li key={outcome.ref}>
              <DefinitionLink definition={outcome} />
              <OutcomeStatusMark status={outcome.status} />
            </li>
          ))}
        </ul>
        {outcomeCount > shown.length && (
          <div className={secondary.text}>
            {t('home.more', { count: outcomeCount - shown.length })}
          </div>
        )}
      </div>
      {review && (
        <div>
          <strong>{t('home.review')}</strong>{' '}
          <DefinitionLink
            definition={{ ref: review.subject, title: review.title }}
          />
          , <When at={review.dueAt} />{' '}
          <HoldLink
            subject={review.subject}
            title={review.title}
            openReview={review.openReview}
          />
        </div>
      )}
    </div>
  );
}
