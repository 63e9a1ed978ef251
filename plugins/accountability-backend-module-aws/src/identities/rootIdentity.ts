import type { ReportRow } from '../account';
import type { IdentityOptions, UncheckedIdentity } from './IdentityOptions';
import { joinAccessKeys } from './joinAccessKeys';
import { latestUse } from './latestUse';
import { reportCredentials } from './reportCredentials';

/** The root user: no identity of a machine, unless somebody gave it access keys. */
export function rootIdentity(
  row: ReportRow,
  options: IdentityOptions,
): UncheckedIdentity | undefined {
  if (!row.keys.some(key => key.active)) return undefined;
  const { credentials } = joinAccessKeys(undefined, row.keys);
  return {
    provider: 'aws',
    scope: options.scope,
    name: 'root',
    kind: 'other',
    aliases: [row.arn],
    displayName: 'Root user of the account',
    status: 'enabled',
    origin: 'internal',
    environment: options.environment ?? 'unknown',
    createdAt: row.createdAt,
    lastUsedAt: latestUse(credentials.map(key => key.lastUsedAt)),
    privilege: {
      level: 'admin',
      evidence: ['The root user may do everything, whatever policies say'],
    },
    traits: { fullAdmin: true },
    credentials: [...credentials, ...reportCredentials(row)],
  };
}
