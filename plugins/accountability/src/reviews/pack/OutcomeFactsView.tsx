import { makeStyles } from '@material-ui/core/styles';
import type { ReviewOutcomeFacts } from 'backstage-plugin-accountability-common';
import { useNumber } from '../../inventory/useNumber';
import { OutcomeStatusMark } from '../../outcomes/OutcomeStatusMark';
import { useDays } from '../../outcomes/useDays';
import { SeverityTag } from '../../shared';
import { useText } from '../../translation';
import { SeatFactsTable } from './SeatFactsTable';

const useStyles = makeStyles(theme => ({
  root: {
    breakInside: 'avoid-page',
    marginBottom: theme.spacing(3),
    '& h3': { margin: 0 },
    '& h4': { margin: theme.spacing(1.5, 0, 0.5) },
  },
}));

/** How one outcome stood: its goal, number, seats, and what is wrong with it. */
export function OutcomeFactsView({ outcome }: { outcome: ReviewOutcomeFacts }) {
  const classes = useStyles();
  const t = useText();
  const { title, statement, status, riskTolerance, consequence } = outcome;
  const { seats, wrong, unknown } = outcome;
  return (
    <article className={classes.root} aria-label={title}>
      <h3>
        {title} <OutcomeStatusMark status={status} />
      </h3>
      <p>{statement}</p>
      <GoalLine outcome={outcome} />
      {riskTolerance && (
        <p>
          <b>{t('reviews.pack.tolerance')}</b>: {riskTolerance}
        </p>
      )}
      {consequence && (
        <p>
          <b>{t('reviews.pack.consequence')}</b>: {consequence}
        </p>
      )}
      <h4>{t('reviews.pack.wrong')}</h4>
      {wrong.length === 0 ? (
        <p>{t('reviews.pack.nothingWrong')}</p>
      ) : (
        <ul>
          {wrong.map(one => (
            <li key={one.ruleId}>
              <SeverityTag severity={one.severity} /> <b>{one.title}</b>:{' '}
              {one.detail} {one.remedy}
            </li>
          ))}
        </ul>
      )}
      {unknown > 0 && <p>{t('reviews.pack.unknown', { count: unknown })}</p>}
      <h4>{t('reviews.pack.seats')}</h4>
      <SeatFactsTable seats={seats} />
    </article>
  );
}

function GoalLine({ outcome }: { outcome: ReviewOutcomeFacts }) {
  const { baseline, target, targetDate, unit, measurement } = outcome;
  const t = useText();
  const number = useNumber();
  const days = useDays();
  const goal =
    target === undefined
      ? t('reviews.pack.noGoal')
      : t('reviews.pack.goal', {
          from: baseline === undefined ? '–' : number(baseline),
          to: [number(target), unit].filter(Boolean).join(' '),
          day: targetDate ? days(targetDate).day : '–',
        });
  const now =
    measurement?.value === undefined
      ? t('reviews.pack.unmeasured')
      : t('reviews.pack.now', { value: number(measurement.value) });
  return (
    <p>
      {goal}. <b>{now}</b>
    </p>
  );
}
