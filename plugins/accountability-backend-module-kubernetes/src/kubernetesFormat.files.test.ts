import { account, list } from './testing/manifests';
import { readAll } from './testing/readAll';
import { textFile } from './testing/textFile';

describe('kubernetesFormat, files', () => {
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
});
