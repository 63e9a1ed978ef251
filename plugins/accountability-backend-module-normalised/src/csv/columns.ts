import { readList, readPairs, readConsumers, readTraits } from './cells';

/** Where the cells of a column go in a record. */
export interface Column {
  name: string;
  /** Whether it describes the credential of the row rather than the identity. */
  of: 'identity' | 'credential';
  /** Field of the record or of the credential. */
  field: string;
  /** What the cell holds, for the documentation. */
  holds: string;
  /** From a cell that is not empty. @throws Error saying what the cell should hold. */
  read?(cell: string): unknown;
}

const TIME = 'a time, `never` or `not-supported`';

function identity(
  name: string,
  field: string,
  rest: Pick<Column, 'holds' | 'read'>,
): Column {
  return { name, field, of: 'identity', ...rest };
}

function credential(name: string, field: string, holds: string): Column {
  return { name: `credential_${name}`, field, of: 'credential', holds };
}

function readYesOrNo(cell: string): boolean {
  if (/^(?:true|yes|1)$/i.test(cell)) return true;
  if (/^(?:false|no|0)$/i.test(cell)) return false;
  throw new Error('holds neither true nor false');
}

/** Every column that the CSV form knows. Order is that of the documentation. */
export const COLUMNS: readonly Column[] = [
  identity('name', 'name', {
    holds: 'natural name within the scope; required',
  }),
  identity('kind', 'kind', { holds: 'what it is; required' }),
  identity('provider', 'provider', {
    holds: 'system, lower case; else the setting `provider`',
  }),
  identity('scope', 'scope', {
    holds: 'account, tenant, organisation; else that of the source',
  }),
  identity('immutable_id', 'immutableId', {
    holds: 'id that survives a rename',
  }),
  identity('aliases', 'aliases', {
    holds: 'other names, separated by `;`',
    read: readList,
  }),
  identity('display_name', 'displayName', { holds: 'name for people' }),
  identity('description', 'description', { holds: 'what it is for' }),
  identity('status', 'status', {
    holds: '`enabled`, `disabled`, `suspended`, `deleted`',
  }),
  identity('origin', 'origin', {
    holds: '`internal`, `vendor`, `platform-managed`',
  }),
  identity('environment', 'environment', {
    holds: '`production`, `staging`, `test`, `development`, `shared`',
  }),
  identity('created_at', 'createdAt', { holds: TIME }),
  identity('last_used_at', 'lastUsedAt', { holds: TIME }),
  identity('privilege', 'privilege.level', {
    holds: '`none`, `read`, `write`, `admin`',
  }),
  identity('privilege_evidence', 'privilege.evidence', {
    holds: 'where it comes from, separated by `;`',
    read: readList,
  }),
  identity('labels', 'labels', {
    holds: '`key=value` pairs, separated by `;`',
    read: readPairs,
  }),
  identity('traits', 'traits', {
    holds: '`breakGlass; interactiveUse=false`',
    read: readTraits,
  }),
  identity('owner', 'ownerHints.source-owner-field', {
    holds: 'who owns it according to the system: team, entity ref or e-mail',
  }),
  identity('created_by', 'ownerHints.creator', {
    holds: 'who made it; a hint, never an owner',
  }),
  identity('consumers', 'consumers', {
    holds: '`entity:component:default/web; repository:acme/web`',
    read: readConsumers,
  }),
  identity('credentials_reported', 'credentialsReported', {
    holds: '`false` when the system does not list credentials',
    read: readYesOrNo,
  }),
  credential('uid', 'uid', 'public id of the key or token, never the secret'),
  credential('type', 'type', 'what it is; required with `credential_uid`'),
  credential('name', 'name', 'name for people'),
  credential('status', 'status', '`active`, `inactive`, `expired`, `revoked`'),
  credential('created_at', 'createdAt', TIME),
  credential('rotated_at', 'rotatedAt', TIME),
  credential(
    'expires_at',
    'expiresAt',
    `${TIME}; \`never\` = it never expires`,
  ),
  credential('last_used_at', 'lastUsedAt', TIME),
];
