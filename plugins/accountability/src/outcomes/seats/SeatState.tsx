import {
  RiUserAddLine,
  RiUserForbidLine,
  RiUserUnfollowLine,
} from '@remixicon/react';
import type {
  SeatState as State,
  SeatView,
} from 'backstage-plugin-accountability-common';
import type { ReactElement } from 'react';
import { type HonestState, StateChip, useSecondaryText } from '../../shared';
import { useText } from '../../translation';
import { useDays } from '../useDays';
import { seatStateText } from './seatStateText';

/** How each state of a seat looks. */
export const seatLooks: Record<
  State,
  { state: HonestState; icon?: ReactElement }
> = {
  accepted: { state: 'pass' },
  waiting: { state: 'excepted' },
  declined: { state: 'fail', icon: <RiUserForbidLine size={14} /> },
  drifted: { state: 'fail', icon: <RiUserUnfollowLine size={14} /> },
  vacant: { state: 'fail', icon: <RiUserAddLine size={14} /> },
};

/** How a seat stands, since when, and why somebody said no. */
export function SeatState(props: {
  seat: SeatView;
  /** Without its mark, beside a face or a hole that shows the same. */
  plain?: boolean;
  /** In as few words as it takes, for places without room. */
  brief?: boolean;
}) {
  const { seat, plain, brief } = props;
  const t = useText();
  const days = useDays();
  const secondary = useSecondaryText();
  const { state, icon } = seatLooks[seat.state];
  const reason =
    seat.state === 'declined' && !brief ? seat.answer?.reason : undefined;
  const text = brief
    ? t(`outcomes.seat.brief.${seat.state}`, { day: days(seat.since).day })
    : seatStateText({ t, seat, days });
  const words = (
    <>
      {text}
      {reason && (
        <>
          : <q>{reason}</q>
        </>
      )}
    </>
  );
  return (
    <div className={secondary.text}>
      {plain ? (
        words
      ) : (
        <StateChip state={state} icon={icon}>
          {words}
        </StateChip>
      )}
    </div>
  );
}
