import { makeStyles } from '@material-ui/core/styles';
import type {
  OutcomeDetail,
  OutcomeSamples,
} from 'backstage-plugin-accountability-common';
import { useNumber } from '../../inventory/useNumber';
import { StateChip, useSecondaryText, When } from '../../shared';
import { useText } from '../../translation';
import { OutcomeStatusMark } from '../OutcomeStatusMark';
import { TargetLine } from '../TargetLine';

const useStyles = makeStyles(theme => ({
  standing: {
    alignItems: 'baseline',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 1.5),
  },
}));

/** How an outcome stands by its numbers, why, and where they come from. */
export function NumbersWords(props: {
  outcome: OutcomeDetail;
  numbers: OutcomeSamples;
}) {
  const { outcome, numbers } = props;
  const { measurement, measure, status } = outcome;
  const t = useText();
  const number = useNumber();
  const classes = useStyles();
  const secondary = useSecondaryText();
  const round = (value = 0) => number(Math.round(value * 10) / 10);
  return (
    <>
      <p className={classes.standing}>
        <OutcomeStatusMark status={status} />
        {measurement && (
          <strong>
            {t(`outcomes.numbers.because.${measurement.because}`, {
              forecast: round(measurement.forecast),
              target: number(measure.target ?? 0),
            })}
          </strong>
        )}
      </p>
      <p>
        <TargetLine outcome={outcome} />
        {measurement?.forecast !== undefined &&
          measurement.because !== 'forecast-misses-target' && (
            <>
              {'. '}
              {t('outcomes.numbers.forecast', {
                forecast: round(measurement.forecast),
              })}
            </>
          )}
      </p>
      {measurement?.stale && (
        <p>
          <StateChip state="unknown">{t('outcomes.numbers.stale')}</StateChip>
        </p>
      )}
      {numbers.unmeasured && (
        <p>
          <StateChip state="unknown">
            {t('outcomes.numbers.unmeasured', { why: numbers.unmeasured })}
          </StateChip>
        </p>
      )}
      <p className={secondary.text}>
        {t(`outcomes.numbers.from.${numbers.measure.from}`, {
          title: numbers.measure.title,
        })}{' '}
        {numbers.nextAt && (
          <>
            {t('outcomes.numbers.nextAt')} <When at={numbers.nextAt} />.
          </>
        )}{' '}
        {numbers.thinned && t('outcomes.numbers.more')}
      </p>
    </>
  );
}
