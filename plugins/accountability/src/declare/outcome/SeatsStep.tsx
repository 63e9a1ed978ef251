import {
  SEATS,
  type SeatGroup,
  seatGroup,
} from 'backstage-plugin-accountability-common';
import { useText } from '../../translation';
import { FieldGroup } from '../fields';
import { useOutcomeValues } from '../form';
import { neededSeats } from './neededSeats';
import { SeatAt } from './SeatAt';

const GROUPS: readonly SeatGroup[] = ['outcome', 'function', 'domain'];

/** Who sits where: the three seats that carry the outcome, the functions, the domains. */
export function SeatsStep() {
  const t = useText();
  const { spec } = useOutcomeValues();
  const needed = neededSeats(spec.model);
  return (
    <>
      {GROUPS.map(group => (
        <FieldGroup
          key={group}
          title={t(`declare.seats.group.${group}`)}
          hint={t(`declare.seats.groupHint.${group}`)}
        >
          {SEATS.filter(seat => seatGroup(seat) === group).map(seat => (
            <SeatAt key={seat} seat={seat} needed={needed.includes(seat)} />
          ))}
        </FieldGroup>
      ))}
    </>
  );
}
