import type { Response } from 'express';
import type {
  IdentityFilter,
  IdentitySummary,
} from 'backstage-plugin-accountability-common';
import type { DatabaseIdentityListStore, Visibility } from '../posture';
import { sendCsv } from './sendCsv';

const COLUMNS = [
  'reference',
  'provider',
  'scope',
  'name',
  'kind',
  'status',
  'origin',
  'environment',
  'privilege',
  'ownership',
  'owner',
  'reason',
  'signal',
  'credentials',
  'linked_entities',
  'findings',
  'worst_severity',
  'last_used',
  'first_seen_at',
];

/** Streams all that match, page by page, so that no answer is held in memory. */
export async function sendIdentitiesCsv(
  res: Response,
  options: {
    list: DatabaseIdentityListStore;
    filter: IdentityFilter;
    visibility: Visibility;
  },
): Promise<void> {
  const { list, filter, visibility } = options;
  async function* rows() {
    for await (const ids of list.ids(filter, visibility)) {
      for (const item of await list.byIds(ids, visibility)) yield toRow(item);
    }
  }
  await sendCsv(res, {
    name: 'identities.csv',
    columns: COLUMNS,
    lines: rows(),
  });
}

function toRow(item: IdentitySummary): Record<string, string | number> {
  return {
    reference: item.reference,
    provider: item.provider,
    scope: item.scope,
    name: item.name,
    kind: item.kind,
    status: item.status,
    origin: item.origin,
    environment: item.environment,
    privilege: item.privilege,
    ownership: item.owner.state,
    owner: item.owner.ref ?? '',
    reason: item.owner.state === 'ownerless' ? item.owner.reason : '',
    signal: item.owner.state === 'owned' ? item.owner.signal : '',
    credentials: item.credentials,
    linked_entities: item.linkedEntities,
    findings: item.findings,
    worst_severity: item.severity ?? '',
    last_used:
      item.lastUsedAt.observability === 'observed'
        ? item.lastUsedAt.value ?? 'never'
        : item.lastUsedAt.observability,
    first_seen_at: item.firstSeenAt,
  };
}
