import { bot } from './testing/bot';
import { readNormalised } from './testing/readNormalised';

const list = JSON.stringify([bot]);

describe('normalisedFormat, what cannot be read', () => {
  it.each<[string, string, string | Uint8Array, RegExp]>([
    ['an empty file', 'a.json', '', /^a\.json is empty/],
    ['only comments', 'a.yaml', '# later\n', /a\.yaml has no identities/],
    [
      'truncated JSON',
      'a.json',
      list.slice(0, -9),
      /a\.json is truncated.*line 1, column/,
    ],
    [
      'broken JSON',
      'a.json',
      '[{"name": "a",}]',
      /a\.json is not valid JSON at line 1/,
    ],
    [
      'a gzip archive',
      'a.json',
      Buffer.from([31, 139, 8]),
      /gzip archive; unpack/,
    ],
    [
      'Latin-1',
      'a.csv',
      Buffer.from('name,kind\nM\u00fcller,x', 'latin1'),
      /UTF-8/,
    ],
    [
      'a Kubernetes export',
      'a.json',
      '{"apiVersion":"v1","kind":"List","items":[]}',
      /looks like the format kubernetes/,
    ],
    ['an AWS export', 'a.json', '{"UserDetailList":[]}', /format aws-iam/],
    [
      'an AWS credential report',
      'a.csv',
      'user,arn,user_creation_time\n',
      /credential report of AWS; choose the format aws-iam/,
    ],
    [
      'identities that are no list',
      'a.yaml',
      'identities: {a: 1}',
      /is not a list/,
    ],
    [
      'unknown columns',
      'a.csv',
      'name,kind,expiry\n',
      /a\.csv has unknown columns: expiry\. Known are name, kind, provider,.*x-/,
    ],
    [
      'missing columns',
      'a.csv',
      'provider,scope\n',
      /no column name and no column kind/,
    ],
    [
      'a column twice',
      'a.csv',
      'name,kind,display_name,Display Name\n',
      /two columns for display_name/,
    ],
    [
      'a page called CSV',
      'a.csv',
      '<!DOCTYPE html>\n<html></html>\n',
      /unknown columns/,
    ],
    [
      'an open quote',
      'a.csv',
      'name,kind\n"a,other\n',
      /line 2 has a quote that never closes/,
    ],
  ])('refuses %s', async (_, name, content, message) => {
    const reading = readNormalised({ [name]: content });
    await expect(reading).rejects.toThrow(message);
    await expect(reading).rejects.toHaveProperty('name', 'InputError');
  });

  it.each<[string, string, string, RegExp]>([
    [
      'a YAML bomb',
      'a.yaml',
      `---\na0: &a0 [x, x]\n${Array.from(
        { length: 20 },
        (_, i) =>
          `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(', ')}]`,
      ).join('\n')}\n---\n{name: ok, kind: other}\n`,
      /starts at line 1 expands .*aliases/,
    ],
    [
      'a page',
      'a.yaml',
      '<html>\n---\n{name: ok, kind: other}\n',
      /not a mapping/,
    ],
    [
      'a bare item',
      'a.yaml',
      '- {name: ok, kind: other}\n- text\n',
      /item 2: is not a mapping/,
    ],
    [
      'a broken line',
      'a.jsonl',
      '{"name":"ok","kind":"other"}\n{"name":\n',
      /truncated/,
    ],
    [
      'a short row',
      'a.csv',
      'name,kind\nok,other\nb\n',
      /line 3 has 1 columns/,
    ],
    [
      'a field beside identities',
      'a.yaml',
      'identities: [{name: ok, kind: other}]\nidentites: []\n',
      /identites is no field beside identities/,
    ],
    [
      'an unknown kind',
      'a.csv',
      'name,kind\nok,other\nb,robot\n',
      /a\.csv, line 3: kind: Invalid option/,
    ],
    [
      'consumers that are none',
      'a.csv',
      'name,kind,consumers\nok,other,\nb,other,web\n',
      /a\.csv, line 3: column consumers holds no consumers like entity:/,
    ],
  ])('loses %s and reads the rest', async (_, name, content, message) => {
    const read = await readNormalised({ [name]: content }, { provider: 'p' });
    expect(read.records.map(r => r.name)).toEqual(['ok']);
    expect(read.lost).toEqual([expect.stringMatching(message)]);
    expect(read.lost[0]).toMatch(/^a\./);
    expect(read.problems[0].file).toBe(name);
  });

  it('reads the other files when one is broken', async () => {
    const { records, lost } = await readNormalised({
      'a.json': '[{"name"',
      'b.json': list,
    });
    expect(records).toHaveLength(1);
    expect(lost).toEqual([expect.stringMatching(/^a\.json is truncated/)]);
  });

  it.each([
    [
      'the same reference in CSV',
      {
        'a.csv':
          'name,kind,status\na,other,enabled\nb,other,\na,other,disabled\n',
      },
      /^a\.csv, line 4: p:acme\/a is already at a\.csv, line 2, which is kept/,
    ],
    [
      'the same reference in following rows without credentials',
      {
        'a.csv':
          'name,kind,status\nb,other,\na,other,enabled\na,other,disabled\n',
      },
      /^a\.csv, line 4: p:acme\/a is already at a\.csv, line 3/,
    ],
    [
      'the same reference in a list',
      {
        'a.yaml':
          '- {name: a, kind: other, status: enabled}\n- {name: b, kind: other}\n- {name: a, kind: other}\n',
      },
      /^a\.yaml, item 3: p:acme\/a is already at a\.yaml, item 1/,
    ],
    [
      'the same reference in another file',
      {
        'a.jsonl':
          '{"name":"a","kind":"other","status":"enabled"}\n{"name":"b","kind":"other"}\n',
        'b.yaml': '---\n---\nname: a\nkind: other\n',
      },
      /^b\.yaml, line 2: p:acme\/a is already at a\.jsonl, line 1/,
    ],
    [
      'the same immutable id',
      {
        'a.csv':
          'name,kind,immutable_id,status\na,other,7,enabled\nb,other,8,\nc,other,7,\n',
      },
      /^a\.csv, line 4: p:acme\/c has the immutableId of the identity at a\.csv, line 2/,
    ],
  ])('keeps the first of %s', async (_, files, message) => {
    const { records, lost } = await readNormalised(
      files as unknown as Record<string, string>,
      { provider: 'p' },
    );
    expect(records.map(r => r.name).sort()).toEqual(['a', 'b']);
    expect(records.find(r => r.name === 'a')?.status).toBe('enabled');
    expect(lost).toEqual([expect.stringMatching(message)]);
  });
});
