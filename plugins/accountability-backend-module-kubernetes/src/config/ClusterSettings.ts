import type { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';
import type { Environment } from 'backstage-plugin-accountability-common';

/** How a cluster is reached. */
export type ClusterAccess =
  | { by: 'kubeconfig'; path: string; context?: string }
  | { by: 'pod' }
  | { by: 'url'; url: string; serviceAccountToken?: string; caData?: string };

/** One cluster of `accountability.kubernetes.clusters`. */
export interface ClusterSettings {
  id: string;
  title: string;
  /** Name of the cluster in references: `kubernetes:<scope>/<namespace>/<name>`. */
  scope: string;
  environment: Environment;
  access: ClusterAccess;
  schedule: SchedulerServiceTaskScheduleDefinition;
  requestTimeoutMs: number;
  pageSize: number;
  /** Whether to list token Secrets (their metadata only). */
  tokenSecrets: boolean;
}
