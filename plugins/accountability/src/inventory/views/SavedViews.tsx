import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import type { IdentityFilter } from 'backstage-plugin-accountability-common';
import { useText } from '../../translation';
import { inventorySearch, useInventoryPath } from '../query';
import { offeredViews } from './offeredViews';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  view: {
    border: '1px solid var(--bui-border-2, #d5d5d5)',
    borderRadius: 999,
    color: 'inherit',
    display: 'block',
    padding: theme.spacing(0.25, 1.5),
    '&:hover': { background: theme.palette.action.hover },
    '&[aria-current]': {
      background: theme.palette.action.selected,
      borderColor: 'currentColor',
      fontWeight: 'bold',
    },
  },
}));

/** Questions that are asked often, as links that can be shared. */
export function SavedViews({ filter }: { filter: IdentityFilter }) {
  const classes = useStyles();
  const t = useText();
  const path = useInventoryPath();
  const shown = inventorySearch({ filter });
  return (
    <nav aria-label={t('inventory.views.label')}>
      <ul className={classes.list}>
        {offeredViews.map(view => (
          <li key={view.id}>
            <Link
              to={path(view.filter)}
              underline="none"
              className={classes.view}
              aria-current={
                inventorySearch({ filter: view.filter }) === shown
                  ? 'true'
                  : undefined
              }
            >
              {t(`inventory.views.${view.id}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
