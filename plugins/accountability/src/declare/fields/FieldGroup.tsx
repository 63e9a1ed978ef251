import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';
import { useSecondaryText } from '../../shared';
import { FieldGrid } from './FieldGrid';

const useStyles = makeStyles(theme => ({
  root: {
    border: 0,
    margin: 0,
    minWidth: 0,
    padding: 0,
    '& + &': { marginTop: theme.spacing(4) },
  },
  legend: { fontSize: '1rem', fontWeight: 'bold', padding: 0 },
  hint: { marginBottom: theme.spacing(1.5) },
}));

/** Fields that answer one question, under that question. */
export function FieldGroup(props: {
  title: string;
  hint?: ReactNode;
  children: ReactNode;
}) {
  const classes = useStyles();
  const secondary = useSecondaryText();
  return (
    <fieldset className={classes.root}>
      <legend className={classes.legend}>{props.title}</legend>
      <div className={`${classes.hint} ${secondary.text}`}>{props.hint}</div>
      <FieldGrid>{props.children}</FieldGrid>
    </fieldset>
  );
}
