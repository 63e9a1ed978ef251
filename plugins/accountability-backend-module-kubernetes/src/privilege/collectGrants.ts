import type { BindingObject, ClusterObjects } from '../objects';
import type { Grant } from './Grant';
import { resolveRoles } from './resolveRoles';

/** Who is granted what: by `namespace/name` of accounts, and by name of groups. */
export interface Grants {
  byAccount: Map<string, Grant[]>;
  byGroup: Map<string, Grant[]>;
  /** Roles that are bound to service accounts and that nothing describes. */
  missingRoles: Set<string>;
}

/** Follows every binding to its role. */
export function collectGrants(objects: ClusterObjects): Grants {
  const roles = resolveRoles(objects);
  const grants: Grants = {
    byAccount: new Map(),
    byGroup: new Map(),
    missingRoles: new Set(),
  };
  for (const binding of objects.bindings.values()) {
    const key = roleKeyOf(binding);
    const facts = roles.get(key);
    if (!facts) grants.missingRoles.add(key);
    const grant = { sentence: sentenceOf(binding), facts };
    for (const account of binding.accounts) {
      append(grants.byAccount, account, grant);
    }
    // The cluster's own bindings of groups exist everywhere and grant discovery.
    if (binding.name.startsWith('system:')) continue;
    for (const group of binding.groups) {
      append(grants.byGroup, group, { ...grant, group });
    }
  }
  return grants;
}

function roleKeyOf({ namespace, roleRef }: BindingObject): string {
  return roleRef.kind === 'Role'
    ? `Role/${namespace ?? '-'}/${roleRef.name}`
    : `ClusterRole/${roleRef.name}`;
}

function sentenceOf({ kind, name, namespace, roleRef }: BindingObject): string {
  const where = namespace
    ? `in namespace ${namespace}`
    : 'in the whole cluster';
  return `${kind} ${name} grants ${roleRef.kind} ${roleRef.name} ${where}`;
}

function append(map: Map<string, Grant[]>, key: string, grant: Grant) {
  const list = map.get(key);
  if (list) list.push(grant);
  else map.set(key, [grant]);
}
