import {
  NOT_SUPPORTED,
  observedAt,
  type CredentialRecord,
  type IdentityRecord,
} from 'backstage-plugin-accountability-common';
import { ownerHintsOf } from './ownerHintsOf';

/** An AWS user with keys or, each second one, a role, as our importer would report it. */
export function generatePrincipal(options: {
  index: number;
  component: number;
  /** When it was used last, which is what changes from run to run. */
  usedAt: string;
}): IdentityRecord {
  const { index, component, usedAt } = options;
  const isRole = index % 2 === 0;
  const name = isRole ? `role/role-${index}` : `user/user-${index}`;
  const id = String(index).padStart(12, '0');
  return {
    provider: 'aws',
    scope: '111122223333',
    name,
    kind: isRole ? 'iam-role' : 'service-user',
    immutableId: `${isRole ? 'AROA' : 'AIDA'}${id}`,
    aliases: [`arn:aws:iam::111122223333:${name}`],
    displayName: name.split('/')[1],
    status: 'enabled',
    origin: 'internal',
    environment: 'production',
    createdAt: observedAt('2023-06-12T10:00:00.000Z'),
    lastUsedAt: observedAt(usedAt),
    privilege: {
      level: index % 20 === 1 ? 'admin' : 'write',
      evidence: ['the attached policy PowerUserAccess'],
    },
    labels: { 'cost-centre': `${index % 90}`, environment: 'production' },
    traits: { fullAdmin: index % 20 === 1, interactiveUse: false },
    credentials: isRole ? [] : [key(id, usedAt), key(`${id}B`, usedAt)],
    credentialsReported: true,
    consumers:
      index % 3 > 0
        ? [{ kind: 'repository', name: `acme/component-${component}` }]
        : [{ kind: 'entity', name: `component-${component}` }],
    ownerHints: ownerHintsOf(index, component),
    edges: [],
  };
}

function key(id: string, usedAt: string): CredentialRecord {
  return {
    uid: `AKIA${id}`,
    type: 'access-key',
    status: 'active',
    createdAt: observedAt('2023-06-12T10:00:00.000Z'),
    rotatedAt: observedAt('2026-01-20T10:00:00.000Z'),
    expiresAt: NOT_SUPPORTED,
    lastUsedAt: observedAt(usedAt),
  };
}
