import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import type { ScorecardRow } from 'backstage-plugin-accountability-common';
import { Section, useSecondaryText } from '../../shared';
import { useText } from '../../translation';
import type { MembersQuery } from './breakdownQuery';
import { ChangeText } from './ChangeText';
import { type Mover, movers } from './rankMovers';
import { useMemberDoors } from './useMemberDoors';

const MOST = 5;

const useStyles = makeStyles(theme => ({
  sides: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(240px, 100%), 1fr))',
    '& h4': { fontSize: '0.875rem', margin: 0 },
    '& ol': { listStyle: 'none', margin: 0, padding: 0 },
    '& li': {
      display: 'flex',
      gap: theme.spacing(2),
      justifyContent: 'space-between',
      padding: theme.spacing(0.5, 0),
    },
  },
}));

/** Who has more ownerless identities than before, and who has fewer. */
export function Movers(props: {
  rows: readonly ScorecardRow[];
  query: MembersQuery;
}) {
  const { rows, query } = props;
  const classes = useStyles();
  const secondary = useSecondaryText();
  const t = useText();
  const { worse, better } = movers(rows, query.since, MOST);
  return (
    <Section title={t('scorecard.breakdown.movers.title')} level={3}>
      {worse.length + better.length === 0 ? (
        <p>
          {t('scorecard.breakdown.movers.none', {
            since: t(`scorecard.breakdown.sinceOption.${query.since}`),
          })}
        </p>
      ) : (
        <div className={classes.sides}>
          <Side name="worse" moved={worse} query={query} />
          <Side name="better" moved={better} query={query} />
        </div>
      )}
      <div className={secondary.text}>
        {t('scorecard.breakdown.movers.among')}
      </div>
    </Section>
  );
}

function Side(props: {
  name: 'worse' | 'better';
  moved: readonly Mover[];
  query: MembersQuery;
}) {
  const { name, moved, query } = props;
  const t = useText();
  const door = useMemberDoors(query.by);
  if (moved.length === 0) return null;
  return (
    <div>
      <h4>{t(`scorecard.breakdown.movers.${name}`)}</h4>
      <ol>
        {moved.map(({ row, by }) => (
          <li key={row.ref}>
            <Link to={door(row.ref!, { ownership: ['ownerless'] })}>
              {row.title}
            </Link>
            <span>
              <ChangeText by={by} />
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
