import type {
  DecisionRight,
  Power,
  SeatView,
} from 'backstage-plugin-accountability-common';
import type { Text } from '../../translation';

/** A right together with how it stands. */
export type StandingRight = DecisionRight & { standing: Power };

/**
 * That a seat can enforce nothing, by the name of the right it lacks the proof of.
 * The list of outcomes knows no rights, so there it stays general.
 */
export function powerText(options: {
  t: Text;
  seat: SeatView;
  rights?: readonly StandingRight[];
}): string {
  const { t, seat, rights = [] } = options;
  const { power } = seat;
  if (power === 'none' || power === 'verified') {
    return t('outcomes.seat.powerless.none');
  }
  const lacking = rights.find(
    right => right.seat === seat.seat && right.standing === power,
  );
  return lacking
    ? t(`outcomes.seat.powerless.${power}`, {
        verb: t(`shared.verb.${lacking.verb}`),
      })
    : t(`outcomes.seat.powerless.${power}Any`);
}
