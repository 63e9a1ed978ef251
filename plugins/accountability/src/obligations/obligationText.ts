import type { Obligation } from 'backstage-plugin-accountability-common';
import type { Text } from '../translation';

/** What to do, as a sentence. */
export function obligationText(t: Text, obligation: Obligation): string {
  const { kind, title, because } = obligation;
  if (kind !== 'accept-seat') return t(`obligations.do.${kind}`, { title });
  return because.seat
    ? t('obligations.do.accept-seat', {
        ...{ title, seat: t(`shared.seat.${because.seat}`) },
      })
    : t('obligations.do.accept-some-seat', { title });
}
