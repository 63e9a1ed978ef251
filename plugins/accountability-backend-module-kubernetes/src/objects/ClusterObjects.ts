import type { ObjectMetadata } from './readMetadata';
import type { LabelSelector, RoleFacts } from '../rbac';

/** A ServiceAccount that somebody declares. */
export interface AccountObject {
  uid?: string;
  createdAt?: string;
  labels: Record<string, string>;
  annotations: Record<string, string>;
  /** Names in its `secrets` list that the cluster gives to its own token Secrets. */
  generatedTokens: string[];
}

/** A Secret of type `kubernetes.io/service-account-token`, without its content. */
export interface TokenObject {
  name: string;
  /** Read from a cluster rather than from a manifest. */
  observed: boolean;
  createdAt?: string;
  lastUsedAt?: string;
  /** Switched off by the cluster because nobody used it for a year. */
  invalid: boolean;
}

/** A Role or ClusterRole, reduced to what it allows. */
export interface RoleObject {
  labels: Record<string, string>;
  facts: RoleFacts;
  /** Selectors of an aggregated ClusterRole. */
  aggregates: LabelSelector[];
}

/** A RoleBinding or ClusterRoleBinding. */
export interface BindingObject {
  kind: 'RoleBinding' | 'ClusterRoleBinding';
  name: string;
  /** Only of a RoleBinding. */
  namespace?: string;
  roleRef: { kind: string; name: string };
  /** `namespace/name` of service accounts. */
  accounts: string[];
  /** Groups of service accounts: `system:serviceaccounts:payments`. */
  groups: string[];
}

/** Something that runs pods. */
export interface WorkloadObject {
  kind: string;
  namespace: string;
  name: string;
  labels: Record<string, string>;
  /** Accounts that it names, or `default` where a complete object names none. */
  accounts: string[];
  /** The object itself was seen, not only something that it controls. */
  seen: boolean;
  /** Key of the workload that controls this one, which stands for it. */
  controller?: string;
}

/** What somebody told a policy engine to let pass. */
export interface ExemptionObject {
  engine: 'kyverno' | 'gatekeeper';
  /** Where it stands in the cluster: `payments/policyexceptions.kyverno.io/legacy`. */
  place: string;
  title: string;
  policies: string[];
  expiresAt?: string;
  /** What its annotation says where the number of an exception belongs. */
  exception?: string;
  /** The namespace that it excludes, or a pattern of some. */
  excluded?: string;
}

/** Everything that is kept of a cluster or of a set of files while it is read. */
export interface ClusterObjects {
  readonly defaultNamespace: string;
  /** By `namespace/name`. */
  readonly accounts: Map<string, AccountObject>;
  /** By `namespace/name` of the account, then by name of the Secret. */
  readonly tokens: Map<string, Map<string, TokenObject>>;
  /** By `ClusterRole/name` or `Role/namespace/name`. */
  readonly roles: Map<string, RoleObject>;
  /** Bindings that concern service accounts, by kind, namespace, name and role. */
  readonly bindings: Map<string, BindingObject>;
  /** By `Kind/namespace/name`. */
  readonly workloads: Map<string, WorkloadObject>;
  readonly namespaces: Map<string, ObjectMetadata>;
  /** By place. */
  readonly exemptions: Map<string, ExemptionObject>;
  /** Secrets of a cluster were listed, so that an account without one has none. */
  secretsListed: boolean;
  /** Bindings were listed, so that an account without one has no rights. */
  bindingsSeen: boolean;
  /** Something could not be read, so that what is missing proves nothing. */
  incomplete: boolean;
  /** Kubernetes objects met, those that nothing is kept of included. */
  count: number;
}

export function noObjects(defaultNamespace: string): ClusterObjects {
  return {
    defaultNamespace,
    accounts: new Map(),
    tokens: new Map(),
    roles: new Map(),
    bindings: new Map(),
    workloads: new Map(),
    namespaces: new Map(),
    exemptions: new Map(),
    secretsListed: false,
    bindingsSeen: false,
    incomplete: false,
    count: 0,
  };
}
