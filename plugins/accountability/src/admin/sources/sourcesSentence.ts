import type { Source } from 'backstage-plugin-accountability-common';
import type { Text } from '../../translation';

/** The first sentence: how many sources can be relied on. */
export function sourcesSentence(t: Text, sources: readonly Source[]): string {
  const lastIncomplete = sources.filter(
    ({ lastRun }) => lastRun?.state === 'incomplete',
  ).length;
  const never = sources.filter(({ lastCompleteAt }) => !lastCompleteAt).length;
  if (sources.length === 0) return t('admin.sources.sentence.none');
  if (never > 0) {
    return t('admin.sources.sentence.never', {
      count: sources.length,
      never: String(never),
    });
  }
  if (lastIncomplete > 0) {
    return t('admin.sources.sentence.incomplete', {
      count: sources.length,
      incomplete: String(lastIncomplete),
    });
  }
  return t('admin.sources.sentence.complete', { count: sources.length });
}
