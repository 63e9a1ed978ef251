import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'minmax(0, 1fr)',
  },
  beside: {
    [theme.breakpoints.up('sm')]: {
      gridTemplateColumns: 'repeat(auto-fit, minmax(11rem, 1fr))',
    },
  },
  two: {
    [theme.breakpoints.up('sm')]: {
      gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    },
  },
}));

/** Fields below each other, or beside each other where they belong together. */
export function FieldGrid(props: {
  /** Side by side: many short ones, or two with longer words. */
  beside?: boolean | 'two';
  children: ReactNode;
}) {
  const { beside } = props;
  const classes = useStyles();
  const place = beside === 'two' ? classes.two : classes.beside;
  return (
    <div className={`${classes.root} ${beside ? place : ''}`}>
      {props.children}
    </div>
  );
}
