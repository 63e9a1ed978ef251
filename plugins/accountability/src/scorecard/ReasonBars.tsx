import { makeStyles } from '@material-ui/core/styles';
import type { Overview } from 'backstage-plugin-accountability-common';
import { useInventoryPath } from '../inventory';
import { EmptyState, Section, stateFills } from '../shared';
import { useText } from '../translation';
import { CountLine } from './CountLine';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gap: theme.spacing(1.5),
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  bar: {
    background: stateFills.fail,
    borderRadius: 2,
    height: 8,
    marginTop: theme.spacing(0.5),
    // A single one among thousands must still be seen.
    minWidth: 8,
  },
}));

/** Why nobody answers for identities, the most frequent reason first. */
export function ReasonBars({ reasons }: { reasons: Overview['byReason'] }) {
  const classes = useStyles();
  const t = useText();
  const path = useInventoryPath();
  const most = Math.max(...reasons.map(({ count }) => count));
  return (
    <Section title={t('scorecard.reasons.title')} level={3}>
      {reasons.length === 0 ? (
        <EmptyState title={t('scorecard.reasons.none')} />
      ) : (
        <ul className={classes.list}>
          {reasons.map(({ reason, count }) => (
            <li key={reason}>
              <CountLine to={path({ reason: [reason] })} count={count}>
                {t(`shared.reason.${reason}`)}
              </CountLine>
              <div
                className={classes.bar}
                style={{ width: `${(100 * count) / most}%` }}
                aria-hidden="true"
              />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
