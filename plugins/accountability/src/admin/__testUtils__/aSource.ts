import type { Source, SourceRun } from 'backstage-plugin-accountability-common';

/** One reading of a source; say only what matters. */
export function aRun(partial: Partial<SourceRun> = {}): SourceRun {
  return {
    id: 'run-1',
    sourceId: 'cluster-prod',
    state: 'complete',
    trigger: 'schedule',
    startedAt: '2026-11-01T10:00:00Z',
    finishedAt: '2026-11-01T10:00:05Z',
    read: 24,
    added: 0,
    changed: 0,
    gone: 0,
    problems: [],
    problemCount: 0,
    ...partial,
  };
}

/** One source that was read completely; say only what matters. */
export function aSource(partial: Partial<Source> = {}): Source {
  return {
    id: 'cluster-prod',
    title: 'Cluster prod',
    provider: 'kubernetes',
    scope: 'prod',
    way: 'file',
    identities: 24,
    lastRun: aRun(),
    lastCompleteAt: '2026-11-01T10:00:05Z',
    canRun: true,
    tells: ['who uses it'],
    cannotTell: ['when it was last used'],
    ...partial,
  };
}
