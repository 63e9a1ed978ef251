import { Link } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import type {
  Scorecard,
  ScorecardMover,
  ScorecardMovers,
} from 'backstage-plugin-accountability-common';
import { useId } from 'react';
import { accountabilityApiRef } from '../../api';
import { AsyncContent, useAsyncData, useSecondaryText } from '../../shared';
import { useText } from '../../translation';
import type { MembersQuery } from './breakdownQuery';
import { ChangeText } from './ChangeText';
import { moversAsked } from './moversAsked';
import { useMemberDoors } from './useMemberDoors';

const useStyles = makeStyles(theme => ({
  root: { marginTop: theme.spacing(2) },
  sides: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(240px, 100%), 1fr))',
    '& h5': { fontSize: '0.875rem', margin: 0 },
    '& ol': { listStyle: 'none', margin: 0, padding: 0 },
    '& li': {
      display: 'flex',
      gap: theme.spacing(2),
      justifyContent: 'space-between',
      padding: theme.spacing(0.5, 0),
    },
  },
}));

/** Who has more ownerless identities than before, and who has fewer, among all members. */
export function Movers(props: {
  counted: Pick<Scorecard, 'countedFrom' | 'countedTo'>;
  query: MembersQuery;
}) {
  const { counted, query } = props;
  const classes = useStyles();
  const headingId = useId();
  const t = useText();
  const asked = moversAsked(query, counted);
  return (
    <section aria-labelledby={headingId} className={classes.root}>
      <Text as="h4" weight="bold" id={headingId}>
        {t('scorecard.breakdown.movers.title')}
      </Text>
      {asked ? (
        <Moved asked={asked} query={query} />
      ) : (
        <p>{t('scorecard.breakdown.movers.notCounted')}</p>
      )}
    </section>
  );
}

function Moved(props: {
  asked: NonNullable<ReturnType<typeof moversAsked>>;
  query: MembersQuery;
}) {
  const { asked, query } = props;
  const t = useText();
  const api = useApi(accountabilityApiRef);
  const secondary = useSecondaryText();
  const { by, from, to } = asked;
  const movers = useAsyncData(`scorecard:movers:${by}:${from}:${to}`, signal =>
    api.getScorecardMovers(asked, { signal }),
  );
  return (
    <AsyncContent result={movers} what={t('scorecard.breakdown.movers.what')}>
      {data => (
        <>
          <Sides movers={data} query={query} />
          <div className={secondary.text}>
            {t('scorecard.breakdown.movers.between', { from, to })}
          </div>
        </>
      )}
    </AsyncContent>
  );
}

function Sides(props: { movers: ScorecardMovers; query: MembersQuery }) {
  const { movers, query } = props;
  const { worse, better } = movers;
  const classes = useStyles();
  const t = useText();
  if (worse.length + better.length === 0) {
    return <p>{t('scorecard.breakdown.movers.none')}</p>;
  }
  return (
    <div className={classes.sides}>
      <Side name="worse" moved={worse} query={query} />
      <Side name="better" moved={better} query={query} />
    </div>
  );
}

function Side(props: {
  name: 'worse' | 'better';
  moved: readonly ScorecardMover[];
  query: MembersQuery;
}) {
  const { name, moved, query } = props;
  const t = useText();
  const door = useMemberDoors(query.by);
  if (moved.length === 0) return null;
  return (
    <div>
      <h5>{t(`scorecard.breakdown.movers.${name}`)}</h5>
      <ol>
        {moved.map(({ ref, title, change }) => (
          <li key={ref}>
            <Link to={door(ref, { ownership: ['ownerless'] })}>{title}</Link>
            <span>
              <ChangeText by={change.ownerless} />
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
