import {
  NOT_REPORTED,
  observedAt,
  type IdentityRecord,
} from 'backstage-plugin-accountability-common';
import { accountName } from './accountName';
import { ownerHintsOf } from './ownerHintsOf';

/** A Kubernetes service account as our importer would report it. */
export function generateAccount(options: {
  index: number;
  component: number;
  /** When it was used last, which is what changes from run to run. */
  usedAt: string;
}): IdentityRecord {
  const { index, component, usedAt } = options;
  const name = accountName(index);
  const [namespace, account] = name.split('/');
  const app = `component-${component}`;
  const labels = {
    app,
    'app.kubernetes.io/name': app,
    'app.kubernetes.io/managed-by': 'Helm',
    'app.kubernetes.io/version': `1.${index % 40}.0`,
  };
  const admin = index % 50 === 0;
  return {
    provider: 'kubernetes',
    scope: 'prod',
    environment: 'production',
    name,
    kind: 'service-account',
    immutableId: `6f1c${String(index).padStart(
      8,
      '0',
    )}-5b1a-4c1e-9d57-0a1b2c3d4e5f`,
    aliases: [`system:serviceaccount:${namespace}:${account}`],
    status: 'enabled',
    origin: 'unknown',
    createdAt: observedAt('2024-03-01T09:00:00.000Z'),
    lastUsedAt: index % 4 === 0 ? NOT_REPORTED : observedAt(usedAt),
    privilege: {
      level: admin ? 'admin' : 'read',
      evidence: [
        admin
          ? 'ClusterRoleBinding admins grants cluster-admin'
          : `RoleBinding ${namespace}/readers grants view`,
      ],
    },
    labels,
    traits: { declared: true, defaultAccount: false, platformManaged: false },
    credentials: [
      {
        uid: `${account}-token`,
        type: 'service-account-token',
        status: 'active',
        createdAt: observedAt('2024-03-01T09:00:00.000Z'),
        rotatedAt: observedAt('2024-03-01T09:00:00.000Z'),
        expiresAt: { value: null, observability: 'observed' },
        lastUsedAt: observedAt(usedAt),
      },
    ],
    credentialsReported: true,
    consumers: [
      {
        kind: 'workload',
        name: `Deployment/${namespace}/${app}`,
        labels: {
          ...labels,
          ...(index % 5 > 0 && { 'backstage.io/kubernetes-id': app }),
        },
      },
    ],
    ownerHints: ownerHintsOf(index, component),
    edges:
      index % 10 === 0
        ? [
            {
              type: 'federates-to',
              target: `arn:aws:iam::111122223333:role/role-${index}`,
            },
          ]
        : [],
  };
}
