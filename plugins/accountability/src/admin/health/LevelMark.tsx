import { makeStyles } from '@material-ui/core/styles';
import { RiAlertLine } from '@remixicon/react';
import type { HealthItem } from 'backstage-plugin-accountability-common';
import { StateChip } from '../../shared';
import { useText } from '../../translation';

const useStyles = makeStyles({
  warning: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: 6,
    whiteSpace: 'nowrap',
  },
  mark: {
    background: 'var(--bui-warning-bg-subdued, #ffedd5)',
    border: '1px solid var(--bui-warning-border, #ff9400)',
    borderRadius: 'var(--bui-radius-2, 4px)',
    color: 'var(--bui-warning-fg-subdued, #aa4d00)',
    display: 'inline-flex',
    padding: 2,
  },
});

/** How bad something is, by icon, shape and word. */
export function LevelMark({ level }: { level: HealthItem['level'] }) {
  const classes = useStyles();
  const t = useText();
  const word = t(`admin.health.level.${level}`);
  if (level === 'ok') return <StateChip state="pass">{word}</StateChip>;
  if (level === 'error') return <StateChip state="fail">{word}</StateChip>;
  return (
    <span className={classes.warning}>
      <span className={classes.mark} aria-hidden="true">
        <RiAlertLine size={14} />
      </span>
      <span>{word}</span>
    </span>
  );
}
