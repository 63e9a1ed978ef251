import { aSecret, metadata } from './testing/aCluster';
import { account, list } from './testing/manifests';
import { readAll } from './testing/readAll';
import { textFile } from './testing/textFile';

describe('kubernetesFormat, accounts', () => {
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
});
