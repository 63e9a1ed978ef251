import { Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  head: {
    alignItems: 'flex-start',
    display: 'flex',
    gap: theme.spacing(1, 3),
    justifyContent: 'space-between',
    '& > a': { flexShrink: 0 },
    [theme.breakpoints.down('xs')]: { flexDirection: 'column' },
  },
}));

/** What a list says as a whole, and what one can add to it. */
export function ListHead(props: { sentence: string; children?: ReactNode }) {
  const classes = useStyles();
  return (
    <div className={classes.head}>
      <Text as="h2" variant="title-small" weight="bold">
        {props.sentence}
      </Text>
      {props.children}
    </div>
  );
}
