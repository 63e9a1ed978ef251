import { makeStyles } from '@material-ui/core/styles';
import type { ExceptionSummary } from 'backstage-plugin-accountability-common';
import { stateFills, stateStrokes, useNow } from '../../shared';
import { beginOf, type TermScale } from './termScale';

const useStyles = makeStyles(theme => ({
  line: {
    background: 'var(--bui-bg-neutral-2, rgba(128, 128, 128, 0.12))',
    height: 12,
    maxWidth: 640,
    position: 'relative',
    '& > span': {
      bottom: 0,
      boxSizing: 'border-box',
      position: 'absolute',
      top: 0,
    },
  },
  asked: { border: `1px dashed ${stateStrokes.unknown}` },
  permitted: {
    background: stateFills.excepted,
    border: `1px solid ${stateStrokes.excepted}`,
  },
  today: { background: theme.palette.primary.main, width: 2 },
}));

/**
 * One exception on the time line that it shares with the others: asked for dashed,
 * permitted hatched, with an upright line for today. The words beside it say the same.
 */
export function TermBar(props: {
  exception: ExceptionSummary;
  scale: TermScale;
}) {
  const { exception, scale } = props;
  const { state, effectiveFrom, expiresAt } = exception;
  const classes = useStyles();
  const now = useNow();
  const span = scale.end - scale.start || 1;
  const place = (at: number) => `${((at - scale.start) / span) * 100}%`;
  const part = (from: number, to: number) => ({
    left: place(from),
    width: `${(Math.max(0, to - from) / span) * 100}%`,
  });
  const begin = beginOf(exception, now);
  const end = Date.parse(expiresAt);
  const inForce =
    state === 'active' && effectiveFrom ? Date.parse(effectiveFrom) : end;
  return (
    <div className={classes.line} aria-hidden="true">
      <span className={classes.asked} style={part(begin, inForce)} />
      {inForce < end && (
        <span className={classes.permitted} style={part(inForce, end)} />
      )}
      <span className={classes.today} style={{ left: place(now.getTime()) }} />
    </div>
  );
}
