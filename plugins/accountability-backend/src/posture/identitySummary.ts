import type { Knex } from 'knex';
import type {
  IdentitySummary,
  OwnerlessReason,
  OwnerSignal,
  Severity,
} from 'backstage-plugin-accountability-common';
import { SEVERITY_RANKS } from '../findings';
import { PRIVILEGE_LEVELS } from '../inventory';

export interface SummaryRow {
  id: number;
  reference: string;
  provider: string;
  scope: string;
  name: string;
  kind: IdentitySummary['kind'];
  display_name: string | null;
  status: IdentitySummary['status'];
  origin: IdentitySummary['origin'];
  environment: IdentitySummary['environment'];
  privilege: number;
  last_used: string;
  credential_count: number;
  first_seen_at: string;
  gone_at: string | null;
  state: 'owned' | 'ownerless' | null;
  reason: OwnerlessReason | null;
  owner_ref: string | null;
  owner_title: string | null;
  signal: OwnerSignal | null;
  offered_to: string | null;
  open_findings: number | null;
  worst: number | null;
}

const COLUMNS = [
  'i.id',
  'i.reference',
  'i.provider',
  'i.scope',
  'i.name',
  'i.kind',
  'i.display_name',
  'i.status',
  'i.origin',
  'i.environment',
  'i.privilege',
  'i.last_used',
  'i.credential_count',
  'i.first_seen_at',
  'i.gone_at',
  'o.state',
  'o.reason',
  'o.owner_ref',
  'o.owner_title',
  'o.signal',
  'o.offered_to',
  'f.open_findings',
  'f.worst',
].join(', ');

/** Columns of one row of the inventory; `i`, `o` and `f` as in identityQuery. */
export function summaryColumns(knex: Knex): Knex.Raw {
  // As they stand: quoting each name takes a noticeable part of a request.
  return knex.raw(COLUMNS);
}

export function toSummary(
  row: SummaryRow,
  {
    linkedEntities,
    exceptedUntil,
  }: { linkedEntities: number; exceptedUntil?: string },
): IdentitySummary {
  const worst = SEVERITY_RANKS[row.worst ?? 0];
  return {
    id: String(row.id),
    reference: row.reference,
    provider: row.provider,
    scope: row.scope,
    name: row.name,
    displayName: row.display_name ?? undefined,
    kind: row.kind,
    status: row.status,
    origin: row.origin,
    environment: row.environment,
    privilege: PRIVILEGE_LEVELS[row.privilege],
    owner: toOwner(row),
    offeredTo: row.offered_to ?? undefined,
    credentials: row.credential_count,
    linkedEntities,
    findings: row.open_findings ?? 0,
    severity: worst === 'none' ? undefined : (worst as Severity),
    exceptedUntil: row.state === 'owned' ? undefined : exceptedUntil,
    lastUsedAt: JSON.parse(row.last_used),
    firstSeenAt: row.first_seen_at,
    goneAt: row.gone_at ?? undefined,
  };
}

function toOwner(row: SummaryRow): IdentitySummary['owner'] {
  if (row.state === 'owned') {
    return {
      state: 'owned',
      ref: row.owner_ref!,
      title: row.owner_title ?? undefined,
      signal: row.signal!,
    };
  }
  // Not judged yet reads as ownerless, never as owned.
  return {
    state: 'ownerless',
    reason: row.reason ?? 'no-owner',
    ref: row.owner_ref ?? undefined,
  };
}
