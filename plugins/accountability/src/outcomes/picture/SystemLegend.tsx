import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import type { GovernedSystem } from 'backstage-plugin-accountability-common';
import { useNumber } from '../../inventory/useNumber';
import { StateChip } from '../../shared';
import { useText } from '../../translation';
import { systemLooks } from './systemLooks';
import { countStates } from './tiles';
import { type SystemsView, useSystemsPath } from './useSystemsView';

const useStyles = makeStyles(theme => ({
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 2),
    listStyle: 'none',
    margin: theme.spacing(1, 0, 1.5),
    padding: 0,
  },
}));

/** How many systems stand how; each number leads to their list. */
export function SystemLegend(props: {
  systems: GovernedSystem[];
  /** How many there are besides these. */
  others: number;
  view?: SystemsView;
}) {
  const classes = useStyles();
  const t = useText();
  const number = useNumber();
  const path = useSystemsPath();
  const total = props.systems.length + props.others;
  const current = (view?: SystemsView) =>
    view === props.view ? ('page' as const) : undefined;
  return (
    <ul className={classes.legend} aria-label={t('outcomes.systems.legend')}>
      {props.view && (
        <li>
          <Link to={path()}>{t('outcomes.systems.picture')}</Link>
        </li>
      )}
      <li>
        <Link to={path('all')} aria-current={current('all')}>
          {t('outcomes.systems.all', {
            count: total,
            number: number(total),
          })}
        </Link>
      </li>
      {countStates(props.systems).map(({ state, count }) => (
        <li key={state}>
          <StateChip {...systemLooks[state]}>
            <Link to={path(state)} aria-current={current(state)}>
              {t(`outcomes.systems.state.${state}`, {
                count,
                number: number(count),
              })}
            </Link>
          </StateChip>
        </li>
      ))}
    </ul>
  );
}
