import { makeStyles } from '@material-ui/core/styles';
import {
  RiCheckLine,
  RiCloseLine,
  RiHourglassLine,
  RiQuestionMark,
  RiSubtractLine,
} from '@remixicon/react';
import type { ReactNode } from 'react';
import { useText } from '../translation';
import { type HonestState, statePatterns, stateStrokes } from './patterns';

const icons = {
  pass: RiCheckLine,
  fail: RiCloseLine,
  excepted: RiHourglassLine,
  unknown: RiQuestionMark,
  'not-applicable': RiSubtractLine,
};

const useStyles = makeStyles({
  // As high as the mark, so that the first line stands beside its middle.
  root: {
    display: 'inline-flex',
    alignItems: 'flex-start',
    gap: 6,
    lineHeight: '20px',
  },
  // The pattern lies under the icon alone, so that words stay readable.
  mark: {
    display: 'inline-flex',
    flexShrink: 0,
    padding: 2,
    border: '1px solid',
    borderRadius: 'var(--bui-radius-2, 4px)',
  },
});

/** A state by icon, pattern and word; never by colour alone. */
export function StateChip(props: {
  state: HonestState;
  icon?: ReactNode;
  children?: ReactNode;
}) {
  const classes = useStyles();
  const t = useText();
  const Icon = icons[props.state];
  return (
    <span className={classes.root} data-state={props.state}>
      <span
        className={classes.mark}
        style={{
          ...statePatterns[props.state],
          borderColor: stateStrokes[props.state],
        }}
        aria-hidden="true"
      >
        {props.icon ?? <Icon size={14} />}
      </span>
      <span>{props.children ?? t(`shared.state.${props.state}`)}</span>
    </span>
  );
}
