import type { Source } from 'backstage-plugin-accountability-common';
import type { Text } from '../../translation';
import { sourceState } from './sourceState';

/** Why a source cannot be read now; nothing when it can. */
export function whyNotNow(
  t: Text,
  source: Source,
  mayImport: boolean,
): string | undefined {
  if (!source.canRun) return t(`admin.sources.cannotRun.${source.way}`);
  if (!mayImport) return t('admin.sources.cannotRun.permission');
  if (sourceState(source) === 'running') {
    return t('admin.sources.cannotRun.running');
  }
  return undefined;
}
