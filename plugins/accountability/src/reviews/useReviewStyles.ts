import { makeStyles } from '@material-ui/core/styles';

/** How lists of reviews are laid out. */
export const useReviewStyles = makeStyles(theme => ({
  root: { display: 'flex', flexDirection: 'column', gap: theme.spacing(2) },
  list: {
    display: 'grid',
    gap: theme.spacing(2),
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  item: {
    alignItems: 'flex-start',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1, 3),
    justifyContent: 'space-between',
  },
  // Words take lines before a button leaves the line.
  words: { flex: '1 1 16rem', minWidth: 0, overflowWrap: 'anywhere' },
}));
