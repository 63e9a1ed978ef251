import {
  type Seat,
  SEATS,
  type SeatGroup,
  seatGroup,
} from 'backstage-plugin-accountability-common';
import { useText } from '../../translation';
import { FieldGroup } from '../fields';
import { useOutcomeValues } from '../form';
import { SeatAt } from './SeatAt';
import { usualSeats } from './usualSeats';

const GROUPS: readonly SeatGroup[] = ['outcome', 'function', 'domain'];

/** Who sits where: the three seats that carry the outcome, the functions, the domains. */
export function SeatsStep() {
  const t = useText();
  const { spec } = useOutcomeValues();
  const usual = usualSeats(spec.model);
  const hint = (seat: Seat) => {
    if (seatGroup(seat) !== 'domain') return t('declare.seats.needed');
    return usual.includes(seat) ? t('declare.seats.usual') : undefined;
  };
  return (
    <>
      {GROUPS.map(group => (
        <FieldGroup
          key={group}
          title={t(`declare.seats.group.${group}`)}
          hint={t(`declare.seats.groupHint.${group}`)}
        >
          {SEATS.filter(seat => seatGroup(seat) === group).map(seat => (
            <SeatAt key={seat} seat={seat} hint={hint(seat)} />
          ))}
        </FieldGroup>
      ))}
    </>
  );
}
