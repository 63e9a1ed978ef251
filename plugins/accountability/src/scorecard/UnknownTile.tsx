import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import type { Overview } from 'backstage-plugin-accountability-common';
import { useFlaggedPath } from '../catalog';
import { useInventoryPath, useNumber } from '../inventory';
import { rootRouteRef } from '../routes';
import { StateChip, useOptionalPath } from '../shared';
import { useText } from '../translation';
import { Door } from './Door';
import { Tile } from './Tile';

const useStyles = makeStyles(theme => ({
  list: {
    listStyle: 'none',
    margin: theme.spacing(0, 0, 1.5),
    padding: 0,
    '& > li': { marginBottom: theme.spacing(0.5) },
  },
}));

/** What nobody can judge, because a source does not say enough. Unknown is never fine. */
export function UnknownTile({ overview }: { overview: Overview }) {
  const { unjudged, components } = overview;
  const classes = useStyles();
  const t = useText();
  const number = useNumber();
  const inventory = useInventoryPath();
  const catalog = useFlaggedPath();
  const root = useOptionalPath(rootRouteRef)?.({}) ?? '';
  const line = (
    name: 'unjudged' | 'unknownComponents',
    count: number,
    to?: string,
  ) =>
    count > 0 && (
      <li>
        <StateChip state="unknown">
          <Door to={to}>
            {t(`scorecard.tiles.${name}`, { count, number: number(count) })}
          </Door>
        </StateChip>
      </li>
    );
  if (unjudged + components.unknown === 0) {
    return (
      <Tile title={t('scorecard.tiles.unknown')}>
        <StateChip state="pass">{t('scorecard.tiles.known')}</StateChip>
      </Tile>
    );
  }
  return (
    <Tile title={t('scorecard.tiles.unknown')}>
      <ul className={classes.list}>
        {line('unjudged', unjudged, inventory({ verdict: ['unknown'] }))}
        {line('unknownComponents', components.unknown, catalog('unknown'))}
      </ul>
      <Link to={`${root}/admin/sources`}>
        {t('scorecard.tiles.whySources')}
      </Link>
    </Tile>
  );
}
