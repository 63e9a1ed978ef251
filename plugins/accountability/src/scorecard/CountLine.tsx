import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';
import { useNumber } from '../inventory';

const useStyles = makeStyles(theme => ({
  line: {
    display: 'flex',
    gap: theme.spacing(2),
    justifyContent: 'space-between',
  },
  count: { fontVariantNumeric: 'tabular-nums' },
}));

/** How many of one kind there are, as a door to their list. */
export function CountLine(props: {
  to: string;
  count: number;
  children: ReactNode;
}) {
  const classes = useStyles();
  const number = useNumber();
  return (
    <Link to={props.to} className={classes.line}>
      <span>{props.children}</span>{' '}
      <span className={classes.count}>{number(props.count)}</span>
    </Link>
  );
}
