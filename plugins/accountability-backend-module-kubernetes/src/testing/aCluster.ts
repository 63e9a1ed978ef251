/** Planted in every place of an object that must never come out. */
export const PLANTED = 'planted-secret-value';

const CREATED = '2024-05-01T08:00:00Z';

/** Metadata of an object as a cluster serves it. */
export function metadata(name: string, more: object = {}) {
  return {
    name,
    namespace: 'payments',
    uid: `uid-of-${name}`,
    creationTimestamp: CREATED,
    managedFields: [{ manager: PLANTED }],
    ...more,
  };
}

/** A workload that runs pods as an account. */
export function aWorkload(kind: string, name: string, account?: string) {
  const template = {
    metadata: { labels: { app: name } },
    spec: {
      ...(account && { serviceAccountName: account }),
      containers: [{ name: 'main', env: [{ name: 'KEY', value: PLANTED }] }],
    },
  };
  return {
    apiVersion: kind === 'CronJob' ? 'batch/v1' : 'apps/v1',
    kind,
    metadata: metadata(name),
    spec:
      kind === 'CronJob'
        ? { jobTemplate: { spec: { template } } }
        : { template },
  };
}

/** A Secret with content; a token of `account` where one is given. */
export function aSecret(name: string, account?: string, labels?: object) {
  return {
    apiVersion: 'v1',
    kind: 'Secret',
    type: account ? 'kubernetes.io/service-account-token' : 'Opaque',
    metadata: metadata(name, {
      labels,
      annotations: {
        ...(account && { 'kubernetes.io/service-account.name': account }),
        'kubectl.kubernetes.io/last-applied-configuration': PLANTED,
      },
    }),
    data: { token: PLANTED },
    stringData: { token: PLANTED },
  };
}

/** A small cluster with one of everything. */
export function aCluster(): object[] {
  const rbac = 'rbac.authorization.k8s.io/v1';
  const account = (name: string, more: object = {}) => ({
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: metadata(name, more),
  });
  return [
    {
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name: 'payments', labels: { team: 'payments-team' } },
    },
    account('api', {
      labels: { owner: 'squad-a' },
      annotations: {
        'eks.amazonaws.com/role-arn': 'arn:aws:iam::123456789012:role/api',
        'kubectl.kubernetes.io/last-applied-configuration': PLANTED,
      },
    }),
    account('worker'),
    account('idle'),
    account('default'),
    aSecret('api-token', 'api', {
      'kubernetes.io/legacy-token-last-used': '2024-10-24',
    }),
    aSecret('database-password'),
    aWorkload('Deployment', 'api', 'api'),
    aWorkload('StatefulSet', 'store', 'worker'),
    aWorkload('CronJob', 'nightly', 'worker'),
    aWorkload('DaemonSet', 'agent', 'ghost'),
    {
      apiVersion: rbac,
      kind: 'ClusterRole',
      metadata: { name: 'reader' },
      rules: [{ apiGroups: [''], resources: ['pods'], verbs: ['get', 'list'] }],
    },
    {
      apiVersion: rbac,
      kind: 'ClusterRoleBinding',
      metadata: { name: 'api-admin' },
      roleRef: { kind: 'ClusterRole', name: 'cluster-admin' },
      subjects: [
        { kind: 'ServiceAccount', name: 'api', namespace: 'payments' },
      ],
    },
    {
      apiVersion: rbac,
      kind: 'RoleBinding',
      metadata: metadata('worker-reads'),
      roleRef: { kind: 'ClusterRole', name: 'reader' },
      subjects: [{ kind: 'ServiceAccount', name: 'worker' }],
    },
  ];
}
