import { makeStyles } from '@material-ui/core/styles';
import { stateStrokes } from '../../shared';

const MARK = 28;
const LINE = 'var(--bui-border-2, rgba(128, 128, 128, 0.7))';

/** Rungs below each other on a line: whole where it went, dashed where it has yet to go. */
export const useLadderStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  rung: {
    display: 'grid',
    gap: theme.spacing(0, 1.5),
    gridTemplateColumns: `${MARK}px minmax(0, 1fr)`,
    paddingBottom: theme.spacing(2.5),
    position: 'relative',
    // From the middle of its mark down to that of the next.
    '&::before': {
      borderLeft: `2px solid ${LINE}`,
      bottom: -MARK / 2,
      content: '""',
      left: MARK / 2 - 1,
      position: 'absolute',
      top: MARK / 2,
    },
    '&:last-child': { paddingBottom: 0 },
    '&:last-child::before': { display: 'none' },
  },
  ahead: { '&::before': { borderLeftStyle: 'dashed' } },
  mark: {
    alignItems: 'center',
    // Covers the line behind it.
    background: 'var(--bui-bg-neutral-1, var(--bui-bg-app, #fff))',
    border: `2px solid ${LINE}`,
    borderRadius: '50%',
    boxSizing: 'border-box',
    display: 'inline-flex',
    height: MARK,
    justifyContent: 'center',
    position: 'relative',
    width: MARK,
  },
  taken: {
    background: 'var(--bui-fg-primary, #222)',
    borderColor: 'var(--bui-fg-primary, #222)',
    color: 'var(--bui-bg-app, #fff)',
  },
  late: { background: stateStrokes.fail, borderColor: stateStrokes.fail },
  hole: { border: `1.5px dashed ${stateStrokes.fail}` },
  hollow: { borderStyle: 'dashed' },
  now: { background: 'transparent', border: 0 },
  today: { borderTop: `2px solid ${theme.palette.primary.main}`, width: 18 },
  words: {
    display: 'grid',
    gap: theme.spacing(0.25),
    minHeight: MARK,
    overflowWrap: 'anywhere',
    paddingTop: 3,
  },
}));
