import { makeStyles } from '@material-ui/core/styles';

const LINE = '1px solid var(--bui-border-1, rgba(128, 128, 128, 0.3))';

/** How escalations are laid out, in lists and on their pages. */
export const useEscalationStyles = makeStyles(theme => ({
  root: { display: 'flex', flexDirection: 'column', gap: theme.spacing(2) },
  columns: {
    alignItems: 'start',
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
    [theme.breakpoints.down('md')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
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
    gap: theme.spacing(0.5),
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  head: {
    display: 'grid',
    gap: theme.spacing(1),
    marginTop: theme.spacing(1),
    overflowWrap: 'anywhere',
  },
  lead: { margin: theme.spacing(0, 0, 1) },
  words: { whiteSpace: 'pre-wrap' },
}));
