import { makeStyles } from '@material-ui/core/styles';
import type { SeatView } from 'backstage-plugin-accountability-common';
import { Party, refTitle, useSecondaryText, When } from '../../shared';
import { useText } from '../../translation';
import { RightLine } from './RightLine';
import type { StandingRight } from './powerText';

const useStyles = makeStyles(theme => ({
  list: {
    margin: theme.spacing(1, 0, 0),
    '& dt': { fontWeight: 'bold', marginTop: theme.spacing(0.5) },
    '& dd': { margin: 0 },
    '& ul': { margin: 0, paddingLeft: theme.spacing(2) },
  },
}));

/** Why a seat stands as it does: the judgement, the last answer, the rights behind it. */
export function SeatWhy(props: {
  seat: SeatView;
  rights: readonly StandingRight[];
}) {
  const classes = useStyles();
  const secondary = useSecondaryText();
  const t = useText();
  const { seat } = props;
  const { answer, delegate } = seat;
  const rights = props.rights.filter(right => right.seat === seat.seat);
  return (
    <dl className={`${classes.list} ${secondary.text}`}>
      <dt>{t('outcomes.seat.why.state')}</dt>
      <dd>{t(`outcomes.seat.why.explain.${seat.state}`)}</dd>
      <dd>
        {t('outcomes.seat.why.since')} <When at={seat.since} />
      </dd>
      {answer && (
        <>
          <dt>{t('outcomes.seat.why.answer')}</dt>
          <dd>
            {t(`outcomes.seat.why.${answer.answer}`, {
              version: String(answer.charterVersion),
            })}{' '}
            {t('outcomes.seat.why.by', { name: refTitle(answer.by) })},{' '}
            <When at={answer.at} />
          </dd>
          {answer.reason && <dd>{answer.reason}</dd>}
        </>
      )}
      {delegate && (
        <>
          <dt>{t('outcomes.seat.why.delegation')}</dt>
          <dd>
            <Party entityRef={delegate.to.ref} />
          </dd>
          <dd>
            <When at={delegate.from} /> – <When at={delegate.until} />
          </dd>
          <dd>{delegate.reason}</dd>
        </>
      )}
      <dt>{t('outcomes.seat.why.rights')}</dt>
      <dd>
        {rights.length === 0 ? (
          t('outcomes.seat.why.noRights')
        ) : (
          <ul>
            {rights.map((right, index) => (
              <li key={`${right.verb}:${index}`}>
                <RightLine right={right} />
              </li>
            ))}
          </ul>
        )}
      </dd>
    </dl>
  );
}
