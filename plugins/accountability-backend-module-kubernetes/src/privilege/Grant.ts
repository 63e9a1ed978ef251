import type { RoleFacts } from '../rbac';

/** One binding that concerns a service account. */
export interface Grant {
  /** For people: `ClusterRoleBinding x grants ClusterRole y in the whole cluster`. */
  sentence: string;
  /** What the role allows; absent when nothing describes the role. */
  facts?: RoleFacts;
  /** The group of service accounts through which the account is bound, if it is. */
  group?: string;
}
