import { asObject, asObjects, asText } from '../json/narrow';
import type { BindingObject, ClusterObjects } from './ClusterObjects';
import type { LocatedObject } from './LocatedObject';

// The name by which the API server knows a service account among users.
const AS_USER = /^system:serviceaccount:([^:/]+):([^:/]+)$/;
const GROUP = /^system:serviceaccounts(:[^:/]+)?$/;

/** Keeps who of the service accounts is bound to which role. */
export function addBinding(objects: ClusterObjects, object: LocatedObject) {
  const { namespace, name, raw } = object;
  const roleRef = asObject(raw.roleRef);
  const role = asText(roleRef?.name);
  const subjects = asObjects(raw.subjects);
  if (!role || subjects.length === 0) return;

  const binding: BindingObject = {
    kind: object.kind === 'RoleBinding' ? 'RoleBinding' : 'ClusterRoleBinding',
    name,
    namespace: object.kind === 'RoleBinding' ? namespace : undefined,
    roleRef: { kind: asText(roleRef?.kind) ?? 'ClusterRole', name: role },
    accounts: unique(subjects.map(s => accountOf(s, namespace))),
    groups: unique(subjects.map(groupOf)),
  };
  if (binding.accounts.length + binding.groups.length === 0) {
    objects.bindingsSeen = true;
    return;
  }
  const key = [binding.kind, binding.namespace, name, roleRef?.kind, role];
  const known = objects.bindings.get(key.join('/'));
  objects.bindingsSeen = true;
  objects.bindings.set(key.join('/'), {
    ...binding,
    accounts: unique([...(known?.accounts ?? []), ...binding.accounts]),
    groups: unique([...(known?.groups ?? []), ...binding.groups]),
  });
}

function accountOf(
  subject: Record<string, unknown>,
  namespace: string,
): string | undefined {
  const name = asText(subject.name);
  if (subject.kind === 'ServiceAccount') {
    return name && `${asText(subject.namespace) ?? namespace}/${name}`;
  }
  const user = subject.kind === 'User' && name ? AS_USER.exec(name) : null;
  return user ? `${user[1]}/${user[2]}` : undefined;
}

function groupOf(subject: Record<string, unknown>): string | undefined {
  const name = asText(subject.name);
  return subject.kind === 'Group' && name && GROUP.test(name)
    ? name
    : undefined;
}

function unique(names: (string | undefined)[]): string[] {
  return [...new Set(names.filter(name => name !== undefined))];
}
