import { makeStyles } from '@material-ui/core/styles';
import { NavLink } from 'react-router-dom';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    listStyle: 'none',
    margin: theme.spacing(0, 0, 3),
    padding: 0,
  },
  link: {
    color: 'inherit',
    display: 'block',
    padding: theme.spacing(0.5, 1.5),
    borderRadius: 'var(--bui-radius-full, 999px)',
    textDecoration: 'none',
    whiteSpace: 'nowrap',
    '&:hover': { background: theme.palette.action.hover },
    // NavLink marks the page one is on for screen readers; the same mark draws it.
    '&[aria-current="page"]': {
      background: theme.palette.action.selected,
      fontWeight: 'bold',
    },
  },
}));

/** Links between the parts of one tab. */
export function SubNavigation(props: {
  label: string;
  entries: Array<{
    path: string;
    title: string;
    /** Says that one is elsewhere, where the path alone would not. */
    isCurrent?: boolean;
  }>;
}) {
  const classes = useStyles();
  return (
    <nav aria-label={props.label}>
      <ul className={classes.list}>
        {props.entries.map(({ path, title, isCurrent = true }) => (
          <li key={path}>
            <NavLink
              to={path}
              className={classes.link}
              aria-current={isCurrent ? 'page' : false}
            >
              {title}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
