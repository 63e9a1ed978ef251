import { aCluster, metadata } from './testing/aCluster';
import { account, list } from './testing/manifests';
import { readAll } from './testing/readAll';
import { textFile } from './testing/textFile';

describe('kubernetesFormat, what cannot be read', () => {
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
    const lost = await readAll([...files, textFile('{"items": [', 'cut.json')]);
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
