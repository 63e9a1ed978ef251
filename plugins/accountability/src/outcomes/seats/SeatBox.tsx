import { Link } from '@backstage/core-components';
import { Button } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import type { SeatView } from 'backstage-plugin-accountability-common';
import { useState } from 'react';
import {
  refTitle,
  stateStrokes,
  useSecondaryText,
  useTransferPath,
} from '../../shared';
import { useText } from '../../translation';
import { PlannedHolder } from './PlannedHolder';
import type { StandingRight } from './powerText';
import { SeatActionButton } from './SeatActionButton';
import { SeatHolder } from './SeatHolder';
import type { HeldSeat } from './seatsOf';
import { seatTrouble } from './seatTrouble';
import { SeatWhy } from './SeatWhy';
import type { SeatAction } from './useSeatAction';

const useStyles = makeStyles(theme => ({
  box: {
    border: '1px solid var(--bui-border-2, rgba(128, 128, 128, 0.5))',
    borderRadius: 'var(--bui-radius-3, 8px)',
    boxSizing: 'border-box',
    height: '100%',
    padding: theme.spacing(0.5, 1.5, 1),
  },
  why: { fontSize: '0.75rem', fontWeight: 'normal' },
  hole: { borderStyle: 'dashed', borderColor: stateStrokes.fail },
  head: {
    alignItems: 'center',
    display: 'flex',
    justifyContent: 'space-between',
    marginRight: theme.spacing(-1),
  },
  name: {
    fontSize: '0.875rem',
    fontWeight: 'bold',
    lineHeight: 1.25,
    margin: theme.spacing(0.5, 0),
  },
  holder: {
    marginTop: theme.spacing(0.75),
    '& + &': { marginTop: theme.spacing(1.5) },
  },
  action: { marginTop: theme.spacing(0.75) },
}));

/** One seat in the picture: what it is for, who holds it, what is wrong and what to do. */
export function SeatBox(props: {
  held: HeldSeat;
  rights: readonly StandingRight[];
  actionFor: (seat: SeatView) => SeatAction | undefined;
  onAnswer: (seat: SeatView) => void;
}) {
  const { held, rights, actionFor, onAnswer } = props;
  const { seat, views } = held;
  const classes = useStyles();
  const secondary = useSecondaryText();
  const t = useText();
  const transferPath = useTransferPath();
  const [open, setOpen] = useState(false);
  const hole = views.every(view => {
    const trouble = seatTrouble(view);
    return trouble === 'vacant' || trouble === 'drifted';
  });
  return (
    <div className={hole ? `${classes.box} ${classes.hole}` : classes.box}>
      <div className={classes.head}>
        <h4 className={classes.name}>{t(`shared.seat.${seat}`)}</h4>
        <Button
          variant="tertiary"
          className={classes.why}
          aria-expanded={open}
          aria-label={t('outcomes.seat.why.labelFor', {
            seat: t(`shared.seat.${seat}`),
          })}
          onPress={() => setOpen(!open)}
        >
          {t('outcomes.seat.why.label')}
        </Button>
      </div>
      <div className={secondary.text}>{t(`shared.seatDuty.${seat}`)}</div>
      {views.map(view => {
        const action = actionFor(view);
        return (
          <div key={view.holder?.ref ?? 'nobody'} className={classes.holder}>
            <SeatHolder seat={view} rights={rights} />
            {action && (
              <div className={classes.action}>
                <SeatActionButton
                  seat={seat}
                  action={action}
                  onAnswer={() => onAnswer(view)}
                />
              </div>
            )}
            {view.state === 'drifted' && view.holder && transferPath && (
              <div className={classes.action}>
                <Link to={transferPath(view.holder.ref)}>
                  {t('shared.transfer', {
                    name: view.holder.title ?? refTitle(view.holder.ref),
                  })}
                </Link>
              </div>
            )}
            {open && <SeatWhy seat={view} rights={rights} />}
          </div>
        );
      })}
      {views
        .flatMap(({ next = [] }) => next)
        .map(planned => (
          <div
            key={`${planned.from}:${planned.holder.ref}`}
            className={classes.holder}
          >
            <PlannedHolder planned={planned} />
          </div>
        ))}
    </div>
  );
}
