import type {
  IdentityRecordInput,
  SourceRun,
} from 'backstage-plugin-accountability-common';
import type { PortalClient } from './PortalClient';

const BATCH = 500;

/** Pushes a complete inventory of cluster `prod`, as a pipeline would. */
export async function pushInventory(
  portal: PortalClient,
  records: readonly IdentityRecordInput[],
  sourceId = 'pipeline',
): Promise<SourceRun> {
  const api = portal.as('service');
  const run = await api.openPushRun(sourceId, {
    provider: 'kubernetes',
    scope: 'prod',
  });
  for (let at = 0; at < records.length; at += BATCH) {
    await api.pushBatch(run.id, records.slice(at, at + BATCH));
  }
  return api.completePushRun(run.id);
}
