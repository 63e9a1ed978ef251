import { makeStyles } from '@material-ui/core/styles';
import type { ScorecardRow } from 'backstage-plugin-accountability-common';
import { stateFills } from '../../shared';

const STATES = ['pass', 'fail', 'excepted', 'unknown'] as const;

const useStyles = makeStyles({
  strip: { display: 'flex', gap: 1, height: 6, marginTop: 2 },
});

/** Pass, fail, excepted and unknown side by side, each as wide as it is many. */
export function CellStrip(props: {
  counts: Pick<ScorecardRow, (typeof STATES)[number]>;
}) {
  const classes = useStyles();
  return (
    <span className={classes.strip} aria-hidden="true">
      {STATES.map(
        state =>
          props.counts[state] > 0 && (
            <span
              key={state}
              style={{
                background: stateFills[state],
                flexGrow: props.counts[state],
                minWidth: 2,
              }}
            />
          ),
      )}
    </span>
  );
}
