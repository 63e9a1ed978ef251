import { makeStyles } from '@material-ui/core/styles';
import type { HealthItem } from 'backstage-plugin-accountability-common';
import { useSecondaryText, When } from '../../shared';
import { useText } from '../../translation';
import { LevelMark } from './LevelMark';

const useStyles = makeStyles(theme => ({
  head: { alignItems: 'center', display: 'flex', gap: theme.spacing(1) },
}));

/** What is wrong, or fine, since when, and what to do. */
export function HealthLine({ item }: { item: HealthItem }) {
  const classes = useStyles();
  const t = useText();
  const secondary = useSecondaryText();
  return (
    <>
      <div className={classes.head}>
        <LevelMark level={item.level} />
        <strong>{item.title}</strong>
      </div>
      <div>{item.detail}</div>
      {item.remedy && (
        <div>{t('admin.health.remedy', { remedy: item.remedy })}</div>
      )}
      {item.since && (
        <div className={secondary.text}>
          {item.level === 'ok' ? t('admin.health.as') : t('admin.health.since')}{' '}
          <When at={item.since} />
        </div>
      )}
    </>
  );
}
