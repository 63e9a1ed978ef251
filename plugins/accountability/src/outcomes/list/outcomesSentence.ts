import type {
  OutcomePage,
  SeatView,
} from 'backstage-plugin-accountability-common';
import type { Text } from '../../translation';
import { isInForce } from '../isInForce';

const TROUBLES = ['vacant', 'drifted', 'declined', 'waiting'] as const;

/**
 * The first sentence: how many outcomes there are, and in whose seats nobody sits.
 * Seats are counted in what is shown, and the sentence says so when that is not all.
 */
export function outcomesSentence(options: {
  t: Text;
  page: OutcomePage;
  /** Something else than all that are in force is asked for. */
  filtered: boolean;
  number: (value: number) => string;
  language: string;
}): string {
  const { t, page, filtered, number, language } = options;
  const { items, totalCount } = page;
  const total = t(`outcomes.list.sentence.${filtered ? 'found' : 'inForce'}`, {
    count: totalCount,
    number: number(totalCount),
  });
  const inForce = items.filter(isInForce);
  if (inForce.length === 0) return `${total}.`;
  const seats = seatsSentence({
    t,
    seats: inForce.flatMap(outcome => outcome.seats),
    number,
    language,
  });
  const part =
    items.length < totalCount
      ? `${t('outcomes.list.sentence.shown', {
          count: items.length,
          number: number(items.length),
        })}, `
      : '';
  return `${total}; ${part}${seats}.`;
}

/** How the seats stand: `2 seats are vacant and 1 holder has left`. */
export function seatsSentence(options: {
  t: Text;
  seats: readonly SeatView[];
  number: (value: number) => string;
  language: string;
}): string {
  const { t, seats, number, language } = options;
  const parts = TROUBLES.map(state => ({
    state,
    count: seats.filter(seat => seat.state === state).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) =>
      t(`outcomes.list.sentence.${state}`, { count, number: number(count) }),
    );
  if (parts.length === 0) return t('outcomes.list.sentence.filled');
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(parts);
}
