import type { Obligation } from 'backstage-plugin-accountability-common';
import type { Text } from '../translation';

/** What to do: as a sentence, or in a few words beside the title. */
export function obligationText(
  t: Text,
  obligation: Obligation,
  length: 'do' | 'brief' = 'do',
): string {
  const { kind, title, because } = obligation;
  if (kind !== 'accept-seat') {
    return t(`obligations.${length}.${kind}`, { title });
  }
  return because.seat
    ? t(`obligations.${length}.accept-seat`, {
        ...{ title, seat: t(`shared.seat.${because.seat}`) },
      })
    : t(`obligations.${length}.accept-some-seat`, { title });
}
