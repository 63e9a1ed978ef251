import { RiLinkUnlink } from '@remixicon/react';
import type { SeatView } from 'backstage-plugin-accountability-common';
import { StateChip, useSecondaryText } from '../../shared';
import { useText } from '../../translation';
import { powerText, type StandingRight } from './powerText';
import { isPowerless } from './seatTrouble';

/** A broken link where a holder can enforce nothing; nothing otherwise. */
export function SeatPower(props: {
  seat: SeatView;
  rights?: readonly StandingRight[];
}) {
  const t = useText();
  const secondary = useSecondaryText();
  const { seat, rights } = props;
  if (!isPowerless(seat)) return null;
  return (
    <div className={secondary.text}>
      <StateChip state="fail" icon={<RiLinkUnlink size={14} />}>
        {powerText({ t, seat, rights })}
      </StateChip>
    </div>
  );
}
