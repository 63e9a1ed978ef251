import { bot } from './testing/bot';
import { readNormalised } from './testing/readNormalised';

const list = JSON.stringify([bot]);

describe('normalisedFormat', () => {
  it.each<[string, string, string | Uint8Array]>([
    ['a JSON list', 'a.json', list],
    ['identities', 'a.json', JSON.stringify({ identities: [bot] })],
    ['one identity', 'a.json', JSON.stringify(bot)],
    ['JSON with a BOM', 'a.json', Buffer.from(`\ufeff${list}`)],
    ['JSON in UTF-16', 'a.json', Buffer.from(`\ufeff${list}`, 'utf16le')],
    [
      'a YAML list',
      'a.yaml',
      '- provider: github\n  name: bot\n  kind: bot-user\n',
    ],
    [
      'YAML documents',
      'a.yml',
      '# nothing\n---\nprovider: github\nname: bot\nkind: bot-user\n---\n',
    ],
    ['CSV', 'a.csv', 'provider,name,kind\ngithub,bot,bot-user\n'],
    [
      'CSV of a spreadsheet',
      'a.csv',
      '\ufeffProvider;Name;Kind\r\ngithub;bot;bot-user\r\n',
    ],
    [
      'CSV with a BOM',
      'a.csv',
      Buffer.from('\ufeffprovider,name,kind\ngithub,bot,bot-user'),
    ],
    [
      'CSV in UTF-16',
      'a.csv',
      Buffer.from(
        '\ufeffprovider\tname\tkind\r\ngithub\tbot\tbot-user\r\n',
        'utf16le',
      ),
    ],
    [
      'CSV without an ending',
      'download',
      'provider,name,kind\ngithub,bot,bot-user\n',
    ],
    ['JSON that is called CSV', 'a.csv', list],
  ])('reads %s', async (_, name, content) => {
    const { records, problems } = await readNormalised({ [name]: content });
    expect(problems).toEqual([]);
    expect(records).toEqual([
      expect.objectContaining({ ...bot, scope: 'acme', status: 'unknown' }),
    ]);
  });

  it('reads JSON lines and several files together', async () => {
    const lines = ['a', 'b'].map(name => JSON.stringify({ ...bot, name }));
    const { records, problems } = await readNormalised({
      'a.jsonl': lines.join('\n'),
      'b.yaml': 'identities: [{provider: github, name: c, kind: other}]',
    });
    expect(problems).toEqual([]);
    expect(records.map(r => r.name)).toEqual(['a', 'b', 'c']);
  });

  it('takes provider and scope from the source where a record has none', async () => {
    const { records } = await readNormalised(
      {
        'a.yaml':
          '- {name: a, kind: other}\n- {name: b, kind: other, provider: own, scope: mine}\n',
      },
      { provider: 'salesforce' },
    );
    expect(records.map(r => `${r.provider}:${r.scope}/${r.name}`)).toEqual([
      'salesforce:acme/a',
      'own:mine/b',
    ]);
  });

  it('says which setting would give the provider', async () => {
    const { lost } = await readNormalised({
      'a.yaml': '- {name: a, kind: other}',
    });
    expect(lost).toEqual([
      'a.yaml, item 1: provider is missing; write it in the record, or set it for the source (settings.provider)',
    ]);
    await expect(
      readNormalised({ 'a.json': list }, { provider: 'Sales Force' }),
    ).rejects.toThrow(/setting provider is no name of a system/);
  });

  it('reads an explicitly empty list as nothing', async () => {
    expect(await readNormalised({ 'a.yaml': 'identities: []' })).toEqual(
      expect.objectContaining({ records: [], problems: [] }),
    );
    expect(await readNormalised({ 'a.csv': 'name,kind\n' })).toEqual(
      expect.objectContaining({ records: [], problems: [] }),
    );
  });

  it('yields batches and stops when it is told to', async () => {
    const rows = Array.from({ length: 1201 }, (_, i) => `n${i},other`);
    const text = `name,kind\n${rows.join('\n')}\n`;
    const { batches } = await readNormalised(
      { 'a.csv': text },
      { provider: 'p' },
    );
    expect(batches).toEqual([500, 500, 201]);
  });
});
