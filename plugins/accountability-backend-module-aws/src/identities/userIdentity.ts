import {
  NOT_REPORTED,
  type CredentialRecord,
} from 'backstage-plugin-accountability-common';
import {
  parseArn,
  type AccessKeyFacts,
  type AccountFacts,
  type ReportRow,
  type UserFacts,
} from '../account';
import { judgeGrants } from '../privilege';
import type { IdentityOptions, UncheckedIdentity } from './IdentityOptions';
import { joinAccessKeys } from './joinAccessKeys';
import { latestUse } from './latestUse';
import { reportCredentials } from './reportCredentials';
import { tagFacts } from './tagFacts';

/** All that the input says about one user; at least one part is there. */
export interface UserParts {
  name: string;
  user?: UserFacts;
  row?: ReportRow;
  keys?: AccessKeyFacts[];
}

/** Says what an IAM user is; a console user without an active access key is a person. */
export function userIdentity(
  parts: UserParts,
  facts: AccountFacts,
  options: IdentityOptions,
): { identity: UncheckedIdentity } | { person: true } {
  const { name, user, row, keys } = parts;
  const { credentials: accessKeys, isAmbiguous } = joinAccessKeys(
    keys,
    row?.keys ?? [],
  );
  const hasActiveKey = accessKeys.some(key => key.status === 'active');
  if (row?.passwordEnabled === true && !hasActiveKey) return { person: true };
  if (isAmbiguous) {
    options.report({
      effect: 'note',
      message: `The access keys of user ${name} in the key list cannot be told apart in the credential report; they stay slot-1 and slot-2. Export both at the same time`,
      record: `user ${name}`,
    });
  }
  const arn = user?.arn ?? row?.arn;
  const credentials = [...accessKeys, ...(row ? reportCredentials(row) : [])];
  const tags = tagFacts(user?.tags ?? {});
  const { privilege, fullAdmin } = judgeGrants(user?.grants, facts);
  return {
    identity: {
      provider: 'aws',
      scope: options.scope,
      name: parseArn(arn ?? '')?.resource ?? `user/${name}`,
      kind: 'service-user',
      immutableId: user?.immutableId,
      aliases: arn ? [arn] : [],
      displayName: name,
      status: statusOf(credentials),
      origin: 'internal',
      environment: tags.environment ?? options.environment ?? 'unknown',
      createdAt: createdAt(user, row),
      lastUsedAt: latestUse([
        ...credentials
          .filter(credential => credential.type !== 'signing-certificate')
          .map(credential => credential.lastUsedAt),
        ...(user?.passwordLastUsedAt.value ? [user.passwordLastUsedAt] : []),
      ]),
      privilege,
      labels: tags.labels,
      traits: { interactiveUse: row?.passwordEnabled, fullAdmin },
      credentials,
      credentialsReported: keys !== undefined || row?.keysReported === true,
      ownerHints: tags.ownerHints,
      consumers: tags.consumers,
    },
  };
}

/**
 * A user with nothing active that can be seen here may still have a service-specific
 * credential, which neither report nor key list names: unknown, not disabled.
 */
function statusOf(credentials: readonly CredentialRecord[]) {
  return credentials.some(credential => credential.status === 'active')
    ? ('enabled' as const)
    : ('unknown' as const);
}

function createdAt(user: UserFacts | undefined, row: ReportRow | undefined) {
  return (
    [user?.createdAt, row?.createdAt].find(at => at?.value) ?? NOT_REPORTED
  );
}
