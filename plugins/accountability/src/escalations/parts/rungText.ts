import type { Rung } from 'backstage-plugin-accountability-common';
import type { Text } from '../../translation';

/** Where a step goes, in words. */
export function rungText(t: Text, rung: Rung): string {
  switch (rung) {
    case 'holder':
    case 'forum':
    case 'business-result':
      return t(`escalations.rung.${rung}`);
    default:
      return t('escalations.rung.seat', { seat: t(`shared.seat.${rung}`) });
  }
}
