import { RiUserAddLine, RiUserUnfollowLine } from '@remixicon/react';
import type { SeatView } from 'backstage-plugin-accountability-common';
import { Hole } from './Hole';
import { PartyFace } from './PartyFace';

/** A face, a team, or the hole where somebody should be. Says nothing by itself. */
export function SeatFace({ seat }: { seat: SeatView }) {
  const { holder, state } = seat;
  if (state === 'drifted') {
    return <Hole icon={<RiUserUnfollowLine size={14} />} />;
  }
  return !holder || state === 'vacant' ? (
    <Hole icon={<RiUserAddLine size={14} />} />
  ) : (
    <PartyFace party={holder} />
  );
}
