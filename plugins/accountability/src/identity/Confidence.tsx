import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../translation';

const useStyles = makeStyles({
  root: { display: 'inline-flex', alignItems: 'center', gap: 8 },
  track: {
    border: '1px solid currentColor',
    borderRadius: 4,
    height: 8,
    overflow: 'hidden',
    width: 64,
  },
  bar: { background: 'currentColor', height: '100%', opacity: 0.6 },
});

/** How sure a signal is, from 0 to 1, as a bar and in percent. */
export function Confidence({ of }: { of: number }) {
  const classes = useStyles();
  const t = useText();
  const percent = String(Math.round(of * 100));
  return (
    <span className={classes.root}>
      <span className={classes.track} aria-hidden="true">
        <div className={classes.bar} style={{ width: `${percent}%` }} />
      </span>
      {t('identity.candidates.percent', { percent })}
    </span>
  );
}
