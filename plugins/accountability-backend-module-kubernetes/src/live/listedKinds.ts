/** One kind of object that is listed over all namespaces. */
export interface ListedKind {
  kind: string;
  apiVersion: string;
  path: string;
  /** Ask for names, labels and annotations only. */
  metadataOnly?: boolean;
  fieldSelector?: string;
  /** Set on every item, because metadata alone does not carry it. */
  type?: string;
  /** Not every cluster has it. */
  optional?: boolean;
}

const TOKEN_TYPE = 'kubernetes.io/service-account-token';
const RBAC = 'rbac.authorization.k8s.io/v1';
const OPENSHIFT_APPS = 'apps.openshift.io/v1';

/** A kind as it is listed over all namespaces. */
export function listed(
  apiVersion: string,
  kind: string,
  more: Partial<ListedKind> = {},
): ListedKind {
  const root = apiVersion === 'v1' ? '/api/v1' : `/apis/${apiVersion}`;
  return { apiVersion, kind, path: `${root}/${kind.toLowerCase()}s`, ...more };
}

/** What is read of a cluster, in this order. */
export const LISTED_KINDS: readonly ListedKind[] = [
  listed('v1', 'Namespace', { metadataOnly: true }),
  listed('v1', 'ServiceAccount'),
  listed('v1', 'Secret', {
    metadataOnly: true,
    fieldSelector: `type=${TOKEN_TYPE}`,
    type: TOKEN_TYPE,
  }),
  listed(RBAC, 'ClusterRole'),
  listed(RBAC, 'Role'),
  listed(RBAC, 'ClusterRoleBinding'),
  listed(RBAC, 'RoleBinding'),
  listed('apps/v1', 'Deployment'),
  listed('apps/v1', 'StatefulSet'),
  listed('apps/v1', 'DaemonSet'),
  listed('apps/v1', 'ReplicaSet'),
  listed('v1', 'ReplicationController'),
  listed('batch/v1', 'CronJob'),
  listed('batch/v1', 'Job'),
  listed(OPENSHIFT_APPS, 'DeploymentConfig', { optional: true }),
  listed('v1', 'Pod'),
];
