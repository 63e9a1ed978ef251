import { asObject, asText } from '../json/narrow';
import { addAccount } from './addAccount';
import { addBinding } from './addBinding';
import {
  addGatekeeperConfig,
  addPolicyException,
  EXEMPTING,
} from './addExemption';
import { addRole } from './addRole';
import { addToken } from './addToken';
import { addWorkload, WORKLOAD_KINDS } from './addWorkload';
import type { ClusterObjects } from './ClusterObjects';
import type { LocatedObject } from './LocatedObject';
import { readMetadata } from './readMetadata';

type Keeper = (objects: ClusterObjects, object: LocatedObject) => void;

const KEEPERS = new Map<string, Keeper>([
  ['ServiceAccount', addAccount],
  ['Secret', addToken],
  ['Role', addRole],
  ['ClusterRole', addRole],
  ['RoleBinding', addBinding],
  ['ClusterRoleBinding', addBinding],
  [
    'Namespace',
    (objects, { name, metadata }) => objects.namespaces.set(name, metadata),
  ],
  ['PolicyException', addPolicyException],
  ['Config', addGatekeeperConfig],
  ...Object.keys(WORKLOAD_KINDS).map((kind): [string, Keeper] => [
    kind,
    addWorkload,
  ]),
]);

// Other systems have kinds of the same name: an OpenShift Role is read like an
// RBAC one (it is a view of it), a Role of some operator is not.
const GROUPS =
  /^(v1$|apps\/|batch\/|extensions\/|apps\.openshift\.io\/|(rbac\.)?authorization\.(k8s|openshift)\.io\/)/;

/** What became of an object. */
export type AddedObject =
  | { is: 'kept' | 'not-needed' }
  | { is: 'not-kubernetes' | 'nameless'; what: string };

/** Reduces one object to what is needed of it and keeps that. */
export function addObject(
  objects: ClusterObjects,
  value: unknown,
): AddedObject {
  const raw = asObject(value);
  const kind = asText(raw?.kind);
  const apiVersion = asText(raw?.apiVersion);
  if (!raw || !kind || !apiVersion) {
    return { is: 'not-kubernetes', what: 'has no apiVersion and kind' };
  }
  objects.count += 1;
  const keeper = KEEPERS.get(kind);
  const groups = EXEMPTING[kind] ?? GROUPS;
  if (!keeper || !groups.test(apiVersion)) return { is: 'not-needed' };

  const metadata = readMetadata(raw);
  // Jobs and pods may be named by the cluster; the prefix is all there is.
  const name =
    metadata?.name ?? (metadata?.generateName && `${metadata.generateName}*`);
  if (!metadata || !name) {
    return { is: 'nameless', what: `${kind} has no metadata.name` };
  }
  const namespace = metadata.namespace ?? objects.defaultNamespace;
  keeper(objects, { kind, name, namespace, metadata, raw });
  return { is: 'kept' };
}
