import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import type { OutcomeSummary } from 'backstage-plugin-accountability-common';
import { rootRouteRef } from '../../routes';
import {
  AsyncContent,
  httpStatus,
  useDefinitionPaths,
  useOptionalPath,
  useSecondaryText,
} from '../../shared';
import { useText } from '../../translation';
import { DefinitionLink } from '../DefinitionLink';
import { OutcomeStanding } from '../OutcomeStanding';
import { SeatRows } from '../seats';
import { TargetLine } from '../TargetLine';
import { useGoverningOutcomes } from './useGoverningOutcomes';

/** Most outcomes that a card lists; the tab has the rest. */
const MOST_ON_CARD = 3;

const useStyles = makeStyles(theme => ({
  title: { fontSize: '0.875rem', fontWeight: 'bold', margin: 0 },
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    '& > li': { padding: theme.spacing(0.75, 0) },
  },
  line: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.25, 2),
    overflowWrap: 'anywhere',
  },
}));

/** The outcomes that govern an entity, on its card: how they stand, and who carries them. */
export function GoverningOutcomes({ entityRef }: { entityRef: string }) {
  const classes = useStyles();
  const secondary = useSecondaryText();
  const t = useText();
  const paths = useDefinitionPaths();
  const hasPages = useOptionalPath(rootRouteRef) !== undefined;
  const outcomes = useGoverningOutcomes(entityRef, MOST_ON_CARD);
  // Who may not see outcomes has no use for a card that says so; the tab does.
  if (outcomes.error && httpStatus(outcomes.error) === 403) return null;
  return (
    <section aria-label={t('outcomes.entity.title')}>
      <h3 className={classes.title}>{t('outcomes.entity.title')}</h3>
      <AsyncContent result={outcomes} what={t('outcomes.entity.what')}>
        {({ items, totalCount }) => (
          <>
            {items.length === 0 && (
              <div className={secondary.text}>
                {t('outcomes.entity.none')}{' '}
                {hasPages && (
                  <Link to={paths.list('Outcome')} underline="always">
                    {t('outcomes.entity.allOutcomes')}
                  </Link>
                )}
              </div>
            )}
            {items.length > 0 && (
              <ul className={classes.list}>
                {items.map(outcome => (
                  <li key={outcome.ref}>
                    <OutcomeLines outcome={outcome} />
                  </li>
                ))}
              </ul>
            )}
            {totalCount > items.length && (
              <div className={secondary.text}>
                {t('outcomes.entity.more', {
                  count: totalCount - items.length,
                })}
              </div>
            )}
          </>
        )}
      </AsyncContent>
    </section>
  );
}

function OutcomeLines({ outcome }: { outcome: OutcomeSummary }) {
  const classes = useStyles();
  const secondary = useSecondaryText();
  return (
    <>
      <div className={classes.line}>
        <DefinitionLink definition={outcome} />
        <OutcomeStanding outcome={outcome} />
      </div>
      <div className={secondary.text}>
        <TargetLine outcome={outcome} withLine />
      </div>
      <SeatRows seats={outcome.seats} inline />
    </>
  );
}
