import { makeStyles } from '@material-ui/core/styles';
import type { ReactElement } from 'react';
import { stateStrokes } from '../../shared';

const useStyles = makeStyles({
  hole: {
    alignItems: 'center',
    border: `1.5px dashed ${stateStrokes.fail}`,
    borderRadius: '50%',
    boxSizing: 'border-box',
    display: 'inline-flex',
    flexShrink: 0,
    height: '1.5rem',
    justifyContent: 'center',
    width: '1.5rem',
  },
});

/** Where somebody should be and is not. */
export function Hole({ icon }: { icon: ReactElement }) {
  const classes = useStyles();
  return (
    <span className={classes.hole} aria-hidden="true">
      {icon}
    </span>
  );
}
