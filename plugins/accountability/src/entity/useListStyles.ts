import { makeStyles } from '@material-ui/core/styles';

/** A list of things to decide about, one below the other. */
export const useListStyles = makeStyles(theme => ({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    '& > li + li': {
      borderTop: '1px solid var(--bui-border-1, rgba(128, 128, 128, 0.3))',
    },
    '& > li': { padding: theme.spacing(1, 0) },
  },
}));
