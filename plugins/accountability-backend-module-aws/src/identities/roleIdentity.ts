import {
  NOT_SUPPORTED,
  type CredentialRecord,
  type IdentityOrigin,
} from 'backstage-plugin-accountability-common';
import { stripControl } from 'backstage-plugin-accountability-node';
import { parseArn, type AccountFacts, type RoleFacts } from '../account';
import { judgeGrants } from '../privilege';
import { readTrust, type Trust } from '../trust';
import type { IdentityOptions, UncheckedIdentity } from './IdentityOptions';
import { tagFacts } from './tagFacts';

// Service-linked roles, and those that IAM Identity Center makes for its permission sets.
const MADE_BY_AWS = /^role\/(?:aws-service-role|aws-reserved)\//;

/** Says what a role is and whom it trusts. */
export function roleIdentity(
  role: RoleFacts,
  facts: AccountFacts,
  options: IdentityOptions,
): UncheckedIdentity {
  const { account = '', resource = `role/${role.name}` } =
    parseArn(role.arn) ?? {};
  const platformManaged = MADE_BY_AWS.test(resource);
  const { ownAccounts } = options;
  const trust = readTrust(role.trustDocument, { account, ownAccounts });
  if (!trust && role.trustDocument !== undefined) {
    options.report({
      effect: 'note',
      message: `The trust policy of ${role.arn} could not be read, so who may assume it is unknown`,
      record: `role ${role.name}`,
    });
  }
  const tags = tagFacts(role.tags);
  const { privilege, fullAdmin } = judgeGrants(role.grants, facts);
  const repositories = (trust?.repositories ?? []).map(name => ({
    kind: 'repository' as const,
    name: stripControl(name, 512),
  }));
  return {
    provider: 'aws',
    scope: options.scope,
    name: resource,
    kind: 'iam-role',
    immutableId: role.immutableId,
    aliases: [role.arn],
    displayName: role.name,
    description: stripControl(role.description ?? '', 4096) || undefined,
    status: 'enabled',
    origin: originOf(platformManaged, trust),
    environment: tags.environment ?? options.environment ?? 'unknown',
    createdAt: role.createdAt,
    lastUsedAt: role.lastUsedAt,
    privilege,
    labels: tags.labels,
    traits: {
      platformManaged,
      fullAdmin,
      crossAccountTrust: trust?.crossAccount,
      externalIdRequired: trust?.externalIdRequired,
      subjectRestricted: trust?.subjectRestricted,
    },
    credentials: (trust?.providers ?? []).slice(0, 100).map(federatedTrust),
    ownerHints: tags.ownerHints,
    consumers: [...tags.consumers, ...repositories],
    edges: trust?.edges ?? [],
  };
}

function originOf(
  platformManaged: boolean,
  trust: Trust | undefined,
): IdentityOrigin {
  if (platformManaged) return 'platform-managed';
  if (!trust) return 'unknown';
  return trust.vendor ? 'vendor' : 'internal';
}

/** Nothing is stored: whoever shows a token of the provider gets in. It has no times. */
function federatedTrust(provider: string): CredentialRecord {
  return {
    uid: stripControl(provider, 512),
    type: 'federated-trust',
    status: 'active',
    createdAt: NOT_SUPPORTED,
    rotatedAt: NOT_SUPPORTED,
    expiresAt: NOT_SUPPORTED,
    lastUsedAt: NOT_SUPPORTED,
  };
}
