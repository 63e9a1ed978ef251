import { makeStyles } from '@material-ui/core/styles';
import type { Severity } from 'backstage-plugin-accountability-common';
import { useText } from '../translation';
import { stateStrokes } from './patterns';

const bars: Record<Severity, number> = {
  low: 1,
  medium: 2,
  high: 3,
  critical: 4,
};

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: 6,
    whiteSpace: 'nowrap',
  },
  bars: { display: 'inline-flex', alignItems: 'flex-end', gap: 1 },
  bar: { width: 3, borderRadius: 1, background: 'currentColor' },
});

/** Severity by word and by the number of bars, like the reception of a phone. */
export function SeverityTag({ severity }: { severity: Severity }) {
  const classes = useStyles();
  const t = useText();
  const word = t(`shared.severity.${severity}`);
  const color = bars[severity] > 2 ? stateStrokes.fail : 'currentColor';
  return (
    <span
      className={classes.root}
      title={t('shared.severity.label', { severity: word })}
    >
      <span className={classes.bars} style={{ color }} aria-hidden="true">
        {[1, 2, 3, 4].map(n => (
          <span
            key={n}
            className={classes.bar}
            style={{
              height: 2 + n * 3,
              opacity: n <= bars[severity] ? 1 : 0.2,
            }}
          />
        ))}
      </span>
      {word}
    </span>
  );
}
