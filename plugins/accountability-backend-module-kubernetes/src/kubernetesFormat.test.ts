import { describeIdentityFormat } from 'backstage-plugin-accountability-node';
import { kubernetesFormat } from './kubernetesFormat';
import {
  aCluster,
  aSecret,
  aWorkload,
  metadata,
  PLANTED,
} from './testing/aCluster';
import { readAll } from './testing/readAll';
import { textFile } from './testing/textFile';

const account = (name: string, namespace = 'payments') => ({
  apiVersion: 'v1',
  kind: 'ServiceAccount',
  metadata: { name, namespace },
});
const list = (...items: object[]) => ({
  apiVersion: 'v1',
  kind: 'List',
  items,
});

describeIdentityFormat({
  format: kubernetesFormat,
  files: [textFile(list(...aCluster()))],
  scope: 'test',
  secrets: [PLANTED],
});

describe('kubernetesFormat', () => {
  it('reads a whole cluster: account, rights, tokens, workloads, owner, cloud role', async () => {
    const { records, problems, named } = await readAll(
      [textFile(list(...aCluster()))],
      { environment: 'production' },
    );
    expect(problems).toEqual([]);
    expect(records).toHaveLength(5);
    expect(named('payments/api')).toEqual({
      provider: 'kubernetes',
      scope: 'test',
      environment: 'production',
      name: 'payments/api',
      kind: 'service-account',
      immutableId: 'uid-of-api',
      aliases: ['system:serviceaccount:payments:api'],
      status: 'enabled',
      origin: 'unknown',
      createdAt: {
        value: '2024-05-01T08:00:00.000Z',
        observability: 'observed',
      },
      lastUsedAt: {
        value: '2024-10-24T00:00:00.000Z',
        observability: 'observed',
      },
      privilege: {
        level: 'admin',
        evidence: [
          'ClusterRoleBinding api-admin grants ClusterRole cluster-admin in the whole cluster: everything',
        ],
      },
      labels: { owner: 'squad-a' },
      traits: {
        declared: true,
        defaultAccount: false,
        platformManaged: false,
        fullAdmin: true,
      },
      credentials: [
        {
          uid: 'api-token',
          name: 'api-token',
          type: 'service-account-token',
          status: 'active',
          createdAt: {
            value: '2024-05-01T08:00:00.000Z',
            observability: 'observed',
          },
          rotatedAt: {
            value: '2024-05-01T08:00:00.000Z',
            observability: 'observed',
          },
          expiresAt: { value: null, observability: 'observed' },
          lastUsedAt: {
            value: '2024-10-24T00:00:00.000Z',
            observability: 'observed',
          },
        },
      ],
      credentialsReported: true,
      consumers: [
        {
          kind: 'workload',
          name: 'Deployment/payments/api',
          labels: { app: 'api' },
        },
      ],
      ownerHints: [
        { signal: 'source-tag', value: 'squad-a', field: 'label owner' },
        {
          signal: 'namespace',
          value: 'payments-team',
          field: 'label team on Namespace payments',
        },
      ],
      edges: [
        {
          type: 'federates-to',
          target: 'arn:aws:iam::123456789012:role/api',
          detail: 'AWS IAM role, annotation eks.amazonaws.com/role-arn',
        },
      ],
    });
    expect(named('payments/worker')).toMatchObject({
      privilege: {
        level: 'read',
        evidence: [
          'RoleBinding worker-reads grants ClusterRole reader in namespace payments',
        ],
      },
      traits: { fullAdmin: false },
      consumers: [
        { name: 'CronJob/payments/nightly' },
        { name: 'StatefulSet/payments/store' },
      ],
      lastUsedAt: { observability: 'not-supported' },
    });
    expect(named('payments/idle')).toMatchObject({
      privilege: { level: 'none' },
      consumers: [],
    });
    expect(named('payments/ghost')).toMatchObject({
      immutableId: undefined,
      status: 'unknown',
      traits: { declared: false },
      consumers: [{ name: 'DaemonSet/payments/agent' }],
    });
  });

  it('lets nothing of a Secret or of a foreign annotation out', async () => {
    const { records, problems } = await readAll([
      textFile(list(...aCluster())),
      textFile(`kind: Secret\napiVersion: v1\nstringData: {a: ${PLANTED}}\n`),
      textFile(`kind: Secret\ndata: {a: ${PLANTED}}\n`),
    ]);
    expect(JSON.stringify({ records, problems })).not.toContain(PLANTED);
  });

  it.each([
    ['a list of kubectl', [textFile(list(account('a'), account('b')))]],
    [
      'a list of the API, whose items have no kind',
      [
        textFile({
          apiVersion: 'v1',
          kind: 'ServiceAccountList',
          items: [
            { metadata: { name: 'a', namespace: 'payments' } },
            { metadata: { name: 'b', namespace: 'payments' } },
          ],
        }),
      ],
    ],
    [
      'lists in a list',
      [textFile(list(list(account('a')), list(account('b'))))],
    ],
    ['an array', [textFile([account('a'), account('b')])]],
    ['several files', [textFile(account('a')), textFile(account('b'))]],
    [
      'exports appended to each other',
      [
        textFile(
          `${JSON.stringify(account('a'))}\n${JSON.stringify(account('b'))}\n`,
          'all.json',
        ),
      ],
    ],
    [
      'YAML documents with comments and empty ones between',
      [
        textFile(
          ['a', 'b']
            .map(
              name =>
                `# about ${name}\n---\napiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: ${name}\n  namespace: payments\n---\n`,
            )
            .join(''),
        ),
      ],
    ],
    [
      'one account declared twice',
      [textFile(list(account('a'), account('b'), account('a')))],
    ],
  ])('reads %s', async (_, files) => {
    const { records, problems } = await readAll(files);
    expect(records.map(record => record.name)).toEqual([
      'payments/a',
      'payments/b',
    ]);
    expect(problems).toEqual([]);
  });

  it('puts objects without a namespace where the settings say', async () => {
    const bare = {
      apiVersion: 'v1',
      kind: 'ServiceAccount',
      metadata: { name: 'a' },
    };
    const names = async (settings: Record<string, string>) =>
      (await readAll([textFile(bare)], settings)).records.map(r => r.name);
    expect(await names({})).toEqual(['default/a']);
    expect(await names({ defaultNamespace: 'argocd' })).toEqual(['argocd/a']);
  });

  it('knows an account that was made again by its younger object', async () => {
    const one = { ...account('a'), metadata: metadata('a', { uid: 'old' }) };
    const other = {
      ...account('a'),
      metadata: metadata('a', {
        uid: 'new',
        creationTimestamp: '2025-01-01T00:00:00Z',
      }),
    };
    for (const files of [
      [one, other],
      [other, one],
    ]) {
      const { records } = await readAll([textFile(list(...files))]);
      expect(records).toMatchObject([
        {
          immutableId: 'new',
          createdAt: { value: '2025-01-01T00:00:00.000Z' },
        },
      ]);
    }
  });

  it('marks the accounts of the platform and the default ones', async () => {
    const { named } = await readAll([
      textFile(list(account('proxy', 'kube-system'), account('default'))),
    ]);
    expect(named('kube-system/proxy')).toMatchObject({
      origin: 'platform-managed',
      traits: { platformManaged: true, defaultAccount: false },
    });
    expect(named('payments/default').traits).toMatchObject({
      platformManaged: false,
      defaultAccount: true,
      declared: true,
    });
  });

  describe('tokens', () => {
    const token = (more?: object) => aSecret('t', 'ghost', more);

    it('make an account known that nobody declares', async () => {
      const { named } = await readAll([textFile(token())]);
      expect(named('payments/ghost')).toMatchObject({
        traits: { declared: false },
        credentials: [{ uid: 't', status: 'active' }],
      });
    });

    it.each([
      [
        'used',
        { 'kubernetes.io/legacy-token-last-used': '2024-10-24' },
        'active',
        '2024-10-24T00:00:00.000Z',
        'observed',
      ],
      ['of unknown use', {}, 'active', null, 'not-reported'],
      [
        'with an odd date',
        { 'kubernetes.io/legacy-token-last-used': 'soon' },
        'active',
        null,
        'not-reported',
      ],
      [
        'switched off',
        { 'kubernetes.io/legacy-token-invalid-since': '2024-10-25' },
        'inactive',
        null,
        'not-reported',
      ],
    ])('%s', async (_, labels, status, value, observability) => {
      const { named } = await readAll([textFile(token(labels))]);
      const record = named('payments/ghost');
      expect(record.credentials).toMatchObject([
        { status, lastUsedAt: { value, observability } },
      ]);
      expect(record.lastUsedAt).toEqual({ value, observability });
    });

    it('are not known to be all where no Secrets of a cluster were exported', async () => {
      const manifest = { ...aSecret('x'), metadata: { name: 'x' } };
      const reported = async (...objects: object[]) =>
        (await readAll([textFile(list(account('a'), ...objects))])).named(
          'payments/a',
        ).credentialsReported;
      expect(await reported()).toBe(false);
      expect(await reported(manifest)).toBe(false);
      expect(await reported(aSecret('x'))).toBe(true);
    });
  });

  describe('owner hints', () => {
    it('come from the account, its namespace and its application', async () => {
      const { named } = await readAll([
        textFile(
          list(
            {
              apiVersion: 'v1',
              kind: 'Namespace',
              metadata: {
                name: 'payments',
                annotations: { 'a8r.io/owner': '@pay' },
              },
            },
            {
              ...account('a'),
              metadata: {
                name: 'a',
                namespace: 'payments',
                labels: { team: 42, 'app.kubernetes.io/part-of': 'shop' },
                annotations: {
                  'backstage.io/owner': 'group:default/a',
                  note: 'x',
                },
              },
            },
          ),
        ),
      ]);
      expect(named('payments/a').ownerHints).toEqual([
        {
          signal: 'source-tag',
          value: 'group:default/a',
          field: 'annotation backstage.io/owner',
        },
        { signal: 'source-tag', value: '42', field: 'label team' },
        {
          signal: 'namespace',
          value: '@pay',
          field: 'annotation a8r.io/owner on Namespace payments',
        },
        {
          signal: 'name-similarity',
          value: 'shop',
          field: 'label app.kubernetes.io/part-of',
        },
      ]);
    });

    it('let an account name its component without a workload', async () => {
      const { named } = await readAll([
        textFile({
          ...account('a'),
          metadata: {
            name: 'a',
            namespace: 'payments',
            annotations: { 'backstage.io/kubernetes-id': 'shop' },
          },
        }),
      ]);
      expect(named('payments/a').consumers).toEqual([
        {
          kind: 'other',
          name: 'ServiceAccount/payments/a',
          labels: { 'backstage.io/kubernetes-id': 'shop' },
        },
      ]);
    });
  });

  describe('workloads', () => {
    const consumersOf = async (name: string, ...objects: object[]) => {
      const { records } = await readAll([textFile(list(...objects))]);
      const record = records.find(r => r.name === `payments/${name}`);
      return record?.consumers.map(consumer => consumer.name) ?? [];
    };
    const owned = (
      workload: object,
      name: string,
      kind: string,
      owner: string,
    ) => ({
      ...workload,
      metadata: metadata(name, {
        ownerReferences: [{ kind, name: owner, controller: true }],
      }),
    });

    it.each([
      'Deployment',
      'StatefulSet',
      'DaemonSet',
      'ReplicaSet',
      'CronJob',
    ])('%s', async kind => {
      expect(await consumersOf('a', aWorkload(kind, 'w', 'a'))).toEqual([
        `${kind}/payments/w`,
      ]);
    });

    it('take the deprecated field, and the default account where none is named', async () => {
      const old = aWorkload('Deployment', 'old');
      Object.assign(old.spec.template!.spec, { serviceAccount: 'a' });
      const bare = aWorkload('Deployment', 'bare');
      expect(await consumersOf('a', old, bare)).toEqual([
        'Deployment/payments/old',
      ]);
      expect(await consumersOf('default', old, bare)).toEqual([
        'Deployment/payments/bare',
      ]);
    });

    it('count through their controllers, once, whatever was exported', async () => {
      const deployment = aWorkload('Deployment', 'd', 'a');
      const replicas = owned(
        aWorkload('ReplicaSet', 'd-1', 'a'),
        'd-1',
        'Deployment',
        'd',
      );
      const pod = (name: string) =>
        owned(
          {
            ...aWorkload('Deployment', 'd', 'a').spec.template,
            apiVersion: 'v1',
            kind: 'Pod',
          },
          name,
          'ReplicaSet',
          'd-1',
        );
      const pods = [pod('d-1-x'), pod('d-1-y')];
      const whole = ['Deployment/payments/d'];
      expect(await consumersOf('a', deployment, replicas, ...pods)).toEqual(
        whole,
      );
      expect(await consumersOf('a', ...pods, replicas, deployment)).toEqual(
        whole,
      );
      expect(await consumersOf('a', replicas, ...pods)).toEqual(whole);
      expect(await consumersOf('a', ...pods)).toEqual([
        'ReplicaSet/payments/d-1',
      ]);
    });

    it('are not moved to the default account by a patch that names no containers', async () => {
      const patch = {
        apiVersion: 'apps/v1',
        kind: 'Deployment',
        metadata: metadata('w'),
        spec: { replicas: 3 },
      };
      const whole = aWorkload('Deployment', 'w', 'a');
      for (const objects of [[patch], [patch, whole], [whole, patch]]) {
        expect(await consumersOf('default', ...objects)).toEqual([]);
      }
      expect(await consumersOf('a', patch, whole)).toEqual([
        'Deployment/payments/w',
      ]);
    });

    it('of other API groups are not workloads', async () => {
      const foreign = {
        ...aWorkload('Deployment', 'w', 'a'),
        apiVersion: 'example.com/v1',
      };
      expect(await consumersOf('a', account('a'), foreign)).toEqual([]);
    });
  });

  describe('what cannot be read', () => {
    const broken = 'apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: [\n';
    const good =
      'apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: a, namespace: payments}\n';

    it('is lost by file and line, and the rest is kept', async () => {
      const { records, problems } = await readAll([
        textFile(
          `${good}---\n${broken}---\n${good.replace(': a', ': b')}`,
          'x.yaml',
        ),
      ]);
      expect(records.map(r => r.name)).toEqual(['payments/a', 'payments/b']);
      expect(problems).toMatchObject([
        { effect: 'record-lost', file: 'x.yaml', line: 4 },
      ]);
    });

    it('loses one truncated file and not the others', async () => {
      const { records, problems } = await readAll([
        textFile('{"kind": "List", "items": [{"kind"', 'cut.json'),
        textFile(good),
      ]);
      expect(records.map(r => r.name)).toEqual(['payments/a']);
      expect(problems).toMatchObject([
        { effect: 'record-lost', file: 'cut.json' },
      ]);
    });

    it('proves nothing: rights and credentials are then unknown', async () => {
      const files = [textFile(list(...aCluster()))];
      const lost = await readAll([
        ...files,
        textFile('{"items": [', 'cut.json'),
      ]);
      expect(lost.named('payments/idle')).toMatchObject({
        privilege: { level: 'unknown' },
        credentialsReported: false,
      });
      expect(lost.named('payments/api').privilege.level).toBe('admin');
    });

    it('notes what is no Kubernetes object, and where', async () => {
      const { problems } = await readAll([
        textFile(`${good}---\nreplicaCount: 1\n`, 'values.yaml'),
        textFile(
          list({ apiVersion: 'v1', kind: 'ServiceAccount', metadata: {} }),
          'l.json',
        ),
      ]);
      expect(problems).toMatchObject([
        {
          effect: 'note',
          message:
            'values.yaml: document 2 has no apiVersion and kind and is left out',
          file: 'values.yaml',
        },
        {
          effect: 'note',
          message:
            'l.json: document 1, item 1 ServiceAccount has no metadata.name and is left out',
        },
      ]);
    });

    it.each([
      [
        'nothing of Kubernetes',
        textFile('a: 1\n', 'a.yaml'),
        'No Kubernetes objects in a.yaml; export them with kubectl get',
      ],
      [
        'an empty file',
        textFile('', 'a.yaml'),
        'a.yaml is empty; export it again',
      ],
    ])('refuses %s', async (_, file, message) => {
      await expect(readAll([file])).rejects.toThrow(message);
    });

    it('refuses an environment it does not know', async () => {
      await expect(
        readAll([textFile(good)], { environment: 'live' }),
      ).rejects.toThrow("'live' is not an environment");
    });

    it('survives objects of odd shapes', async () => {
      const odd = (kind: string, more: object) => ({
        apiVersion: 'v1',
        kind,
        metadata: metadata('odd'),
        ...more,
      });
      const { records } = await readAll([
        textFile(
          list(
            account('a'),
            odd('Deployment', { spec: 'none' }),
            odd('Pod', { spec: { containers: {} } }),
            odd('Role', { rules: 'all', aggregationRule: [] }),
            odd('RoleBinding', { roleRef: null, subjects: [null, 1, {}] }),
            odd('ClusterRoleBinding', {
              roleRef: { name: 'x' },
              subjects: [{ kind: 'Group' }],
            }),
            odd('Secret', { type: 7 }),
            odd('ServiceAccount', {
              secrets: [{}],
              metadata: {
                name: 'b\u0007b',
                namespace: 'payments',
                labels: [1],
                annotations: 'x',
                ownerReferences: [null],
              },
            }),
            { apiVersion: 'v1', kind: 'ServiceAccount', metadata: null },
            {
              apiVersion: 'v1',
              kind: 'ServiceAccount',
              metadata: { name: {} },
            },
          ),
        ),
      ]);
      expect(records.map(r => r.name)).toEqual(['payments/a', 'payments/bb']);
    });
  });
});
