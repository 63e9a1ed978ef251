import {
  Link,
  sidebarConfig,
  useSidebarOpenState,
} from '@backstage/core-components';
import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles({
  root: {
    width: sidebarConfig.drawerWidthClosed,
    height: 2 * sidebarConfig.logoHeight,
    display: 'flex',
    alignItems: 'center',
    paddingLeft: 20,
  },
  link: { display: 'flex', alignItems: 'center', gap: 12 },
  name: {
    color: '#fff',
    fontSize: 20,
    fontWeight: 700,
    letterSpacing: 0.5,
    whiteSpace: 'nowrap',
  },
});

/** The company's mark, and its name once there is room. */
export function SidebarLogo() {
  const classes = useStyles();
  const { isOpen } = useSidebarOpenState();
  const name =
    useApi(configApiRef).getOptionalString('organization.name') ?? 'Home';

  return (
    <div className={classes.root}>
      <Link to="/" underline="none" className={classes.link} aria-label="Home">
        <svg width="32" height="32" viewBox="0 0 32 32" aria-hidden="true">
          <circle cx="16" cy="16" r="15" fill="#fff" fillOpacity="0.15" />
          <circle cx="16" cy="12" r="4.5" fill="#fff" />
          <path d="M7 25a9 9 0 0 1 18 0z" fill="#fff" />
        </svg>
        {isOpen && <span className={classes.name}>{name}</span>}
      </Link>
    </div>
  );
}
