import { makeStyles } from '@material-ui/core/styles';
import type { ExceptionDetail } from 'backstage-plugin-accountability-common';
import { useDays } from '../../outcomes/useDays';
import { Section, useNow, When } from '../../shared';
import { useText } from '../../translation';
import { LifePicture } from './LifePicture';
import { type LifePoint, lifePoints } from './lifePoints';

const useStyles = makeStyles(theme => ({
  list: {
    columnGap: theme.spacing(4),
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(240px, 1fr))',
    margin: theme.spacing(1, 0, 0),
    paddingLeft: theme.spacing(3),
  },
  past: { opacity: 0.85 },
}));

/** The life of an exception, from the first word to its end: drawn, and as a list. */
export function LifeLine({ exception }: { exception: ExceptionDetail }) {
  const classes = useStyles();
  const t = useText();
  const now = useNow();
  const days = useDays();
  const points = lifePoints(exception);
  const state = t(`exceptions.stateName.${exception.state}`);
  const text = ({ what }: LifePoint) =>
    // What never began does not end: it was rejected or withdrawn.
    what === 'ended' && !exception.effectiveFrom
      ? state
      : t(`exceptions.life.point.${what}`, { state });
  return (
    <Section title={t('exceptions.life.title')}>
      {points.length > 1 && (
        <LifePicture
          points={points}
          label={t('exceptions.life.picture', {
            from: days(points[0].at).day,
            to: days(points[points.length - 1].at).day,
            count: points.length,
          })}
        />
      )}
      <ol className={classes.list}>
        {points.map(point => (
          <li
            key={`${point.what}:${point.at}`}
            className={new Date(point.at) <= now ? classes.past : undefined}
          >
            {text(point)}: <When at={point.at} />
          </li>
        ))}
      </ol>
    </Section>
  );
}
