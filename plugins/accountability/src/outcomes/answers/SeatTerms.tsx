import { makeStyles } from '@material-ui/core/styles';
import type {
  OutcomeDetail,
  Seat,
} from 'backstage-plugin-accountability-common';
import type { ReactNode } from 'react';
import { useText } from '../../translation';
import { consequenceText, fieldName, scopeText } from '../charter';
import { plannedFor } from '../seats';
import { TargetLine } from '../TargetLine';
import { useDays } from '../useDays';

const useStyles = makeStyles(theme => ({
  terms: {
    background: 'var(--bui-bg-neutral-2, rgba(128, 128, 128, 0.08))',
    borderRadius: 'var(--bui-radius-2, 4px)',
    margin: theme.spacing(1, 0, 2),
    overflowWrap: 'anywhere',
    padding: theme.spacing(1, 2),
    '& dt': { fontWeight: 'bold', marginTop: theme.spacing(0.5) },
    '& dd': { margin: 0 },
  },
}));

/** What the holder of a seat agrees to. */
export function SeatTerms(props: {
  outcome: OutcomeDetail;
  seat: Seat;
  holder: string;
}) {
  const classes = useStyles();
  const t = useText();
  const days = useDays();
  const { outcome, seat, holder } = props;
  const planned = plannedFor(outcome.seats, { seat, holder });
  const { scope } = outcome.spec;
  const terms: Array<[string, ReactNode]> = [
    [t('outcomes.answer.duty'), t(`shared.seatDuty.${seat}`)],
    [t('outcomes.answer.firstDay'), planned && days(planned.from).day],
    [fieldName(t, 'statement'), outcome.statement],
    [fieldName(t, 'measure.target'), <TargetLine outcome={outcome} />],
    [fieldName(t, 'riskTolerance'), outcome.riskTolerance],
    [fieldName(t, 'consequence'), consequenceText(t, outcome.spec)],
    [
      fieldName(t, 'scope'),
      scope === undefined
        ? t('outcomes.answer.everything')
        : scopeText(t, scope),
    ],
  ];
  return (
    <>
      <strong>
        {t('outcomes.answer.terms', {
          version: String(outcome.charterVersion),
        })}
      </strong>
      <dl className={classes.terms}>
        {terms
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <Term key={name} name={name}>
              {value}
            </Term>
          ))}
      </dl>
    </>
  );
}

function Term({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
