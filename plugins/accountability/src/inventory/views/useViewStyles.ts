import { makeStyles } from '@material-ui/core/styles';

/** A row of views, each as a pill. */
export const useViewStyles = makeStyles(theme => ({
  list: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    listStyle: 'none',
    margin: 0,
    // As high as the button that comes and goes with the filter.
    minHeight: 32,
    padding: 0,
  },
  view: {
    alignItems: 'center',
    border: '1px solid var(--bui-border-2, #d5d5d5)',
    borderRadius: 999,
    display: 'flex',
    maxWidth: '100%',
    '&:hover': { background: theme.palette.action.hover },
    '&[data-active]': {
      background: theme.palette.action.selected,
      borderColor: 'currentColor',
    },
  },
  link: {
    color: 'inherit',
    display: 'block',
    overflowWrap: 'anywhere',
    padding: theme.spacing(0.25, 1.5),
    '&[aria-current]': { fontWeight: 'bold' },
  },
  count: {
    background: theme.palette.primary.main,
    borderRadius: 999,
    color: theme.palette.primary.contrastText,
    fontSize: '0.8125em',
    fontWeight: 'bold',
    marginLeft: theme.spacing(0.5),
    padding: theme.spacing(0.25, 0.75),
  },
  remove: { marginLeft: theme.spacing(-1), padding: theme.spacing(0.25) },
}));
