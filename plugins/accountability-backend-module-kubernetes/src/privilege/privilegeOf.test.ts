import { readAll } from '../testing/readAll';
import { textFile } from '../testing/textFile';

const API = 'rbac.authorization.k8s.io/v1';
const role = (name: string, rules: object[], more: object = {}) => ({
  apiVersion: API,
  kind: 'ClusterRole',
  metadata: { name },
  rules,
  ...more,
});
const bind = (
  name: string,
  roleName: string,
  subject: object = { kind: 'ServiceAccount', name: 'a', namespace: 'x' },
) => ({
  apiVersion: API,
  kind: 'ClusterRoleBinding',
  metadata: { name },
  roleRef: { kind: 'ClusterRole', name: roleName },
  subjects: [subject],
});
const reads = { apiGroups: [''], resources: ['pods'], verbs: ['get'] };
const writes = { apiGroups: [''], resources: ['pods'], verbs: ['delete'] };
const wild = { apiGroups: [''], resources: ['*'], verbs: ['get'] };
const full = { apiGroups: ['*'], resources: ['*'], verbs: ['*'] };

async function privilege(...objects: object[]) {
  const account = {
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: { name: 'a', namespace: 'x' },
  };
  const { named } = await readAll([textFile([account, ...objects])]);
  const { privilege: found, traits } = named('x/a');
  return { ...found, fullAdmin: traits.fullAdmin };
}

describe('privilegeOf', () => {
  it.each<[string, object[], string, boolean | undefined]>([
    ['no bindings in the input', [role('r', [full])], 'unknown', undefined],
    [
      'bindings of others only',
      [bind('b', 'r', { kind: 'User', name: 'jane' })],
      'none',
      false,
    ],
    ['a reading role', [role('r', [reads]), bind('b', 'r')], 'read', false],
    [
      'a writing role among reading ones',
      [role('r', [reads]), bind('b', 'r'), role('w', [writes]), bind('c', 'w')],
      'write',
      false,
    ],
    ['a wildcard', [role('r', [wild]), bind('b', 'r')], 'admin', false],
    ['every right', [role('r', [full]), bind('b', 'r')], 'admin', true],
    [
      'cluster-admin without its role',
      [bind('b', 'cluster-admin')],
      'admin',
      true,
    ],
    [
      'a role that nothing describes',
      [bind('b', 'gone')],
      'unknown',
      undefined,
    ],
    [
      'a role that nothing describes beside a wildcard',
      [bind('b', 'gone'), role('r', [wild]), bind('c', 'r')],
      'admin',
      undefined,
    ],
    [
      'its name as a user',
      [
        bind('b', 'cluster-admin', {
          kind: 'User',
          name: 'system:serviceaccount:x:a',
        }),
      ],
      'admin',
      true,
    ],
    [
      'another account of the same name',
      [
        bind('b', 'cluster-admin', {
          kind: 'ServiceAccount',
          name: 'a',
          namespace: 'y',
        }),
      ],
      'none',
      false,
    ],
  ])('%s: %j', async (_, objects, level, fullAdmin) => {
    expect(await privilege(...objects)).toMatchObject({ level });
    expect((await privilege(...objects)).fullAdmin).toBe(fullAdmin);
  });

  it('follows a RoleBinding to a ClusterRole and to a Role of its namespace', async () => {
    const binding = (kind: string, name: string) => ({
      ...bind(name, name, { kind: 'ServiceAccount', name: 'a' }),
      kind: 'RoleBinding',
      metadata: { name, namespace: 'x' },
      roleRef: { kind, name },
    });
    const own = {
      ...role('local', [writes]),
      kind: 'Role',
      metadata: { name: 'local', namespace: 'x' },
    };
    const foreign = {
      ...role('local', [full]),
      kind: 'Role',
      metadata: { name: 'local', namespace: 'y' },
    };
    expect(
      await privilege(
        own,
        foreign,
        binding('Role', 'local'),
        role('r', [reads]),
        binding('ClusterRole', 'r'),
      ),
    ).toEqual({
      level: 'write',
      evidence: [
        'RoleBinding local grants Role local in namespace x',
        'RoleBinding r grants ClusterRole r in namespace x',
      ],
      fullAdmin: false,
    });
  });

  it('fills in aggregated roles, also those that aggregate each other', async () => {
    const selects = (label: string) => ({
      aggregationRule: {
        clusterRoleSelectors: [{ matchLabels: { [label]: 'true' } }],
      },
    });
    const labelled = (
      name: string,
      label: string,
      rules: object[],
      more = {},
    ) => ({
      ...role(name, rules, more),
      metadata: { name, labels: { [label]: 'true' } },
    });
    const found = await privilege(
      bind('b', 'top'),
      role('top', [], selects('to-top')),
      labelled('middle', 'to-top', [], selects('to-middle')),
      labelled('bottom', 'to-middle', [wild], selects('to-top')),
    );
    expect(found).toMatchObject({
      level: 'admin',
      evidence: [
        expect.stringContaining('get on every resource of API group core'),
      ],
    });
  });

  it('says which group of service accounts brings rights, and keeps that below admin', async () => {
    const group = (name: string) => ({ kind: 'Group', name });
    const found = await privilege(
      bind('everyone', 'cluster-admin', group('system:serviceaccounts:x')),
      bind('others', 'cluster-admin', group('system:serviceaccounts:y')),
      bind(
        'system:discovery',
        'cluster-admin',
        group('system:serviceaccounts'),
      ),
    );
    expect(found).toEqual({
      level: 'write',
      evidence: [
        'As a member of the group system:serviceaccounts:x: ClusterRoleBinding everyone grants ClusterRole cluster-admin in the whole cluster: everything',
      ],
      fullAdmin: false,
    });
  });

  it('names the strongest rights first and never more than fifty', async () => {
    const many = Array.from({ length: 60 }, (_, i) => bind(`b${i}`, 'r'));
    const { evidence } = await privilege(
      role('r', [reads]),
      ...many,
      bind('z', 'cluster-admin'),
    );
    expect(evidence).toHaveLength(50);
    expect(evidence[0]).toContain('cluster-admin');
  });
});
