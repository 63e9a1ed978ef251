import {
  outcomeStatusSchema,
  seatSchema,
  seatStateSchema,
  type ReviewAgendaItem,
} from 'backstage-plugin-accountability-common';
import type { Text } from '../../translation';

/** One point of the agenda in words; the backend tells it by the names of things. */
export function agendaText(
  { topic, title, detail }: ReviewAgendaItem,
  t: Text,
): { topic: string; title: string; detail?: string } {
  const words = { topic: t(`reviews.agenda.topic.${topic}`), title, detail };
  if (topic === 'status') {
    const status = outcomeStatusSchema.safeParse(detail);
    return status.success
      ? { ...words, detail: t(`outcomes.status.${status.data}`) }
      : words;
  }
  if (topic !== 'seat') return words;
  const seat = seatSchema.safeParse(title);
  const [state, ...holder] = (detail ?? '').split(': ');
  const known = seatStateSchema.safeParse(state);
  return {
    ...words,
    title: seat.success ? t(`shared.seat.${seat.data}`) : title,
    detail: known.success
      ? [...holder, t(`reviews.pack.state_.${known.data}`)].join(': ')
      : detail,
  };
}
