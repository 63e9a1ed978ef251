import type { SeatView } from 'backstage-plugin-accountability-common';
import { StateChip, useSecondaryText } from '../../shared';
import { useText } from '../../translation';
import { useDays } from '../useDays';
import { PartyName } from './PartyName';
import { seatLooks } from './SeatState';

/** Somebody who will take a seat. */
export type Planned = NonNullable<SeatView['next']>[number];

/** Who takes a seat from which day on, and whether they have said that they will. */
export function PlannedHolder(props: {
  planned: Planned;
  /** Without their name, where it is said already. */
  unnamed?: boolean;
}) {
  const { planned, unnamed } = props;
  const t = useText();
  const days = useDays();
  const secondary = useSecondaryText();
  const { state, icon } = seatLooks[planned.state];
  const reason = planned.state === 'declined' && planned.answer?.reason;
  return (
    <div className={secondary.text}>
      {t('outcomes.seat.next.from', { day: days(planned.from).day })}{' '}
      {!unnamed && <PartyName party={planned.holder} />}
      <StateChip state={state} icon={icon}>
        {t(`outcomes.seat.next.${planned.state}`)}
        {reason && (
          <>
            : <q>{reason}</q>
          </>
        )}
      </StateChip>
    </div>
  );
}
