import { makeStyles } from '@material-ui/core/styles';
import { Party } from '../../shared';

const useStyles = makeStyles({
  // A face is as high as the box to tick; words alone are not.
  root: { display: 'inline-block', marginTop: -3 },
});

/** A person or a group to choose. */
export function PartyOption({ entityRef }: { entityRef: string }) {
  const classes = useStyles();
  return (
    <span className={classes.root}>
      <Party entityRef={entityRef} plain />
    </span>
  );
}
