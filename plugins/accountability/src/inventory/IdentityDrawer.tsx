import { Link } from '@backstage/core-components';
import Drawer from '@material-ui/core/Drawer';
import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import { RiCloseLine } from '@remixicon/react';
import { identityRouteRef } from '../routes';
import { IdentityContent } from '../identity';
import { useOptionalPath } from '../shared';
import { useText } from '../translation';

const useStyles = makeStyles(theme => ({
  paper: {
    background: 'var(--bui-bg-app, inherit)',
    boxSizing: 'border-box',
    maxWidth: '100vw',
    padding: theme.spacing(2, 3, 4),
    width: 640,
  },
  head: {
    alignItems: 'center',
    display: 'flex',
    justifyContent: 'space-between',
  },
}));

/** One identity beside the list, so that the place in the list is kept. */
export function IdentityDrawer(props: {
  /** Closed when left out. */
  id?: string;
  onClose: () => void;
  onDone: () => void;
}) {
  const { id, onClose, onDone } = props;
  const classes = useStyles();
  const t = useText();
  const path = useOptionalPath(identityRouteRef);
  return (
    <Drawer
      anchor="right"
      open={Boolean(id)}
      onClose={onClose}
      classes={{ paper: classes.paper }}
      PaperProps={{
        role: 'dialog',
        'aria-modal': true,
        'aria-label': t('inventory.panel.label'),
      }}
    >
      <div className={classes.head}>
        {id && path ? (
          <Link to={path({ id })}>{t('inventory.panel.page')}</Link>
        ) : (
          <span />
        )}
        <IconButton
          size="small"
          aria-label={t('inventory.panel.close')}
          onClick={onClose}
        >
          <RiCloseLine size={20} />
        </IconButton>
      </div>
      {id && <IdentityContent id={id} onDone={onDone} />}
    </Drawer>
  );
}
