import { makeStyles } from '@material-ui/core/styles';

/** Things that happened, one below the other along a line. */
export const useTimelineStyles = makeStyles(theme => ({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    '& > li': {
      borderLeft: '2px solid var(--bui-border-1, rgba(128, 128, 128, 0.4))',
      padding: theme.spacing(0, 0, 1.5, 2),
    },
  },
}));
