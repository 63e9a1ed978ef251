import type { Executive } from './executive';

/** Kinds that somebody owns and that identities are linked to. */
export const OWNABLE_KINDS: readonly string[] = [
  'component',
  'api',
  'resource',
  'system',
  'domain',
];

/** Kinds that stand for people. */
export const PEOPLE_KINDS: readonly string[] = ['user', 'group'];

/** What must hold besides the key before an identity is linked. */
export interface LinkTerms {
  /** Labels that one workload of the identity must carry, all of them. */
  labels?: Record<string, string>;
  /** Namespace of the workload. */
  namespace?: string;
  /** Name of the cluster, as the Kubernetes plugin calls it. */
  cluster?: string;
}

/** One way of finding the identities of an entity; identities carry the same keys. */
export interface LinkKey {
  key: string;
  /** The text that it was made of, for people. */
  detail: string;
  terms?: LinkTerms;
}

/** What we keep of an entity of the catalog. All refs are full and in lower case. */
export interface DirectoryEntity {
  ref: string;
  kind: string;
  name: string;
  namespace: string;
  type?: string;
  title?: string;
  ownerRef?: string;
  systemRef?: string;
  domainRef?: string;
  /** Users: not matched by the leaver predicate. Always false for other kinds. */
  active: boolean;
  /** Users: e-mail address in lower case. */
  email?: string;
  /** Users: groups they are direct members of. */
  memberOf: string[];
  /** Groups: what they fulfil in governance. */
  function?: string;
  /** Users and groups: whether they, or the direct members, are executives. */
  executive?: Executive;
  /** Groups: the groups directly above. */
  parents: string[];
  /** How much depends on it, as its annotation says. */
  criticality?: string;
  /** What data it handles, as its annotation says. */
  dataClass?: string;
  /** Resources that the entity depends on. */
  dependsOn: string[];
  linkKeys: LinkKey[];
  /** What is wrong with our annotations on it, in words. */
  problems: string[];
}
