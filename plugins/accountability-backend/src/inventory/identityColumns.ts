import {
  formatIdentityReference,
  type IdentityRecord,
  type PrivilegeLevel,
} from 'backstage-plugin-accountability-common';
import { lastUseKey } from './lastUseKey';

/** Levels by rank, so that "worst first" is a sort by number. */
export const PRIVILEGE_LEVELS: readonly PrivilegeLevel[] = [
  'unknown',
  'none',
  'read',
  'write',
  'admin',
];

/** 0 unknown … 4 admin. */
export function privilegeRank(level: PrivilegeLevel): number {
  return PRIVILEGE_LEVELS.indexOf(level);
}

/** The searchable and sortable columns of an identity. */
export function identityColumns(record: IdentityRecord) {
  return {
    reference: formatIdentityReference(record),
    provider: record.provider,
    scope: record.scope,
    name: record.name,
    kind: record.kind,
    immutable_id: record.immutableId ?? null,
    display_name: record.displayName ?? null,
    search_text: searchText(record),
    status: record.status,
    origin: record.origin,
    environment: record.environment,
    privilege: privilegeRank(record.privilege.level),
    last_used: JSON.stringify(record.lastUsedAt),
    last_used_at: lastUseKey(record.lastUsedAt),
    credential_count: record.credentials.length,
  };
}

function searchText(record: IdentityRecord): string {
  return [record.name, record.displayName, record.scope, ...record.aliases]
    .filter(Boolean)
    .join('\n')
    .toLowerCase()
    .slice(0, 8_000);
}

const KUBERNETES_ID_LABEL = 'backstage.io/kubernetes-id';
const MAX_KEYS = 2_000;

/**
 * The keys by which catalog entities find this identity: its reference and
 * aliases, labels of its workloads, repositories and entities that the source
 * names. The directory writes the same keys for entities.
 */
export function keysOf(record: IdentityRecord): string[] {
  const keys = new Set<string>();
  keys.add(`identity:${formatIdentityReference(record).toLowerCase()}`);
  for (const alias of record.aliases)
    keys.add(`identity:${alias.toLowerCase()}`);
  for (const consumer of record.consumers) {
    for (const [name, value] of Object.entries(consumer.labels ?? {})) {
      if (name === KUBERNETES_ID_LABEL) keys.add(`kubernetes-id:${value}`);
      else keys.add(`kubernetes-label:${name}=${value}`);
    }
    if (consumer.kind === 'repository') {
      keys.add(`repository:${consumer.name.toLowerCase()}`);
    }
    if (consumer.kind === 'entity') {
      keys.add(`entity:${entityRefOf(consumer.name)}`);
    }
  }
  return [...keys].slice(0, MAX_KEYS);
}

/** A tag says `payments-api`, `default/payments-api` or `component:default/payments-api`. */
function entityRefOf(text: string): string {
  const [, kind = 'component', namespace = 'default', name] =
    /^(?:([^:/]+):)?(?:([^:/]+)\/)?([^:/]+)$/.exec(text.trim()) ?? [];
  return `${kind}:${namespace}/${name ?? text}`.toLowerCase();
}
