import { makeStyles } from '@material-ui/core/styles';

const LINE = '1px solid var(--bui-border-1, rgba(128, 128, 128, 0.3))';

/** How records that people decide about are laid out, in lists and on their pages. */
export const useRecordStyles = makeStyles(theme => ({
  root: { display: 'flex', flexDirection: 'column', gap: theme.spacing(2) },
  columns: {
    alignItems: 'start',
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
    [theme.breakpoints.down('md')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
    // The heading of a part keeps its distance already.
    '& p:not([class]):first-child, & h3:not([class]):first-child': {
      marginTop: 0,
    },
  },
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    '& > li': { padding: theme.spacing(1, 0) },
    '& > li + li': { borderTop: LINE },
  },
  line: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 2),
  },
  lines: {
    display: 'grid',
    gap: theme.spacing(0.75),
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
}));
