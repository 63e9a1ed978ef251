import { makeStyles } from '@material-ui/core/styles';

const LINE = '1px solid var(--bui-border-1, rgba(128, 128, 128, 0.3))';

/** How obligations are laid out. */
export const useObligationStyles = makeStyles(theme => ({
  root: { display: 'flex', flexDirection: 'column', gap: theme.spacing(2) },
  choices: {
    alignItems: 'flex-end',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1, 3),
  },
  // A choice of three does not need the width of a page.
  days: { width: '10rem' },
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    '& > li': { padding: theme.spacing(1.5, 0) },
    '& > li + li': { borderTop: LINE },
  },
  lines: {
    display: 'grid',
    gap: theme.spacing(0.5),
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
}));
