import type { SeatView } from 'backstage-plugin-accountability-common';
import type { Text } from '../../translation';
import type { DayWords } from '../useDays';

/** How a seat stands and since when, in one line. */
export function seatStateText(options: {
  t: Text;
  seat: SeatView;
  days: (at: string) => DayWords;
}): string {
  const { t, seat, days } = options;
  const { day, ago } = days(seat.since);
  switch (seat.state) {
    case 'waiting':
      return seat.answer?.answer === 'accept'
        ? t('outcomes.seat.changed', {
            version: String(seat.answer.charterVersion),
            day,
            ago,
          })
        : t('outcomes.seat.waiting', { day, ago });
    case 'drifted':
      return driftText(t, seat, { day, ago });
    default:
      return t(`outcomes.seat.${seat.state}`, { day, ago });
  }
}

function driftText(
  t: Text,
  seat: SeatView,
  since: { day: string; ago: string },
): string {
  switch (seat.holder?.standing) {
    case 'user-left':
      return t('outcomes.seat.left', since);
    case 'not-in-catalog':
      return t('outcomes.seat.notInCatalog', since);
    case 'group-empty':
      return t('outcomes.seat.groupEmpty', since);
    default:
      return t('outcomes.seat.drifted', since);
  }
}
