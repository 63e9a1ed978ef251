import { makeStyles } from '@material-ui/core/styles';
import { RiCheckLine, RiCloseLine, RiHourglassLine } from '@remixicon/react';
import { statePatterns, stateStrokes } from '../../shared';
import { useText } from '../../translation';

/** How a step stands, as far as somebody has come. */
export type StepMark = 'open' | 'done' | 'wrong' | 'waiting';

const icons = {
  done: RiCheckLine,
  wrong: RiCloseLine,
  waiting: RiHourglassLine,
};
const looks = { done: 'pass', wrong: 'fail', waiting: 'excepted' } as const;

const useStyles = makeStyles(theme => ({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(0.5),
    listStyle: 'none',
    margin: 0,
    padding: 0,
    [theme.breakpoints.down('sm')]: {
      flexDirection: 'row',
      overflowX: 'auto',
    },
  },
  step: {
    alignItems: 'center',
    background: 'none',
    border: 0,
    borderRadius: 'var(--bui-radius-3, 8px)',
    color: 'inherit',
    cursor: 'pointer',
    display: 'flex',
    font: 'inherit',
    gap: theme.spacing(1.5),
    padding: theme.spacing(1, 1.5),
    textAlign: 'left',
    width: '100%',
    '&:hover': { background: theme.palette.action.hover },
    '&[aria-current]': {
      background: theme.palette.action.selected,
      fontWeight: 'bold',
    },
    [theme.breakpoints.down('sm')]: { whiteSpace: 'nowrap' },
  },
  mark: {
    alignItems: 'center',
    border: '1px solid currentColor',
    borderRadius: '50%',
    boxSizing: 'border-box',
    display: 'inline-flex',
    flexShrink: 0,
    fontSize: '0.8125rem',
    height: '1.5rem',
    justifyContent: 'center',
    width: '1.5rem',
  },
}));

/** Every step, to go to in any order. */
export function StepList(props: {
  steps: readonly { id: string; title: string; mark: StepMark }[];
  current: string;
  onGo: (id: string) => void;
}) {
  const classes = useStyles();
  const t = useText();
  return (
    <nav aria-label={t('declare.step.label')}>
      <ol className={classes.list}>
        {props.steps.map(({ id, title, mark }, index) => (
          <li key={id}>
            <button
              type="button"
              className={classes.step}
              aria-current={id === props.current ? 'step' : undefined}
              onClick={() => props.onGo(id)}
            >
              <Mark mark={mark} number={index + 1} className={classes.mark} />
              <span>{title}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Mark(props: { mark: StepMark; number: number; className: string }) {
  const t = useText();
  const { mark, number, className } = props;
  if (mark === 'open') {
    return (
      <span className={className} aria-hidden="true">
        {number}
      </span>
    );
  }
  const Icon = icons[mark];
  const look = looks[mark];
  return (
    <span
      className={className}
      style={{ ...statePatterns[look], borderColor: stateStrokes[look] }}
      role="img"
      aria-label={t(`declare.step.${mark}`)}
    >
      <Icon size={14} />
    </span>
  );
}
