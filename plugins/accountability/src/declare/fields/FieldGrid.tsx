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
}));

/** Fields below each other, or beside each other where they belong together. */
export function FieldGrid(props: { beside?: boolean; children: ReactNode }) {
  const classes = useStyles();
  return (
    <div className={`${classes.root} ${props.beside ? classes.beside : ''}`}>
      {props.children}
    </div>
  );
}
