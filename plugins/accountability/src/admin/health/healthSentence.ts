import type { HealthItem } from 'backstage-plugin-accountability-common';
import type { Text } from '../../translation';

/** The first sentence: whether anything needs attention. */
export function healthSentence(t: Text, items: readonly HealthItem[]): string {
  const count = items.filter(({ level }) => level !== 'ok').length;
  return count === 0
    ? t('admin.health.fine')
    : t('admin.health.attention', { count });
}
