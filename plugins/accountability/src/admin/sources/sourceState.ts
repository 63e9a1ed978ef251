import type { Source } from 'backstage-plugin-accountability-common';

/** How a source fares. */
export type SourceState = 'complete' | 'incomplete' | 'running' | 'never';

/** How a source fares, from its last run. */
export function sourceState(source: Pick<Source, 'lastRun'>): SourceState {
  return source.lastRun?.state ?? 'never';
}
