import type { ReadingLimits } from './limits';
import { readDocuments } from './readDocuments';

function read(text: string, file: string, limits?: Partial<ReadingLimits>) {
  return [...readDocuments(text, file, limits)].map(item =>
    item.error
      ? { error: item.error.message, line: item.line }
      : { document: item.document, line: item.line },
  );
}

describe('readDocuments', () => {
  it.each([
    ['one JSON document', 'a.json', ' {"a":1}\n', [[{ a: 1 }, 1]]],
    ['a JSON list', 'a.json', '[1,2]', [[[1, 2], 1]]],
    [
      'JSON lines',
      'a.jsonl',
      '{"a":1}\n\n{"a":2}\r\n{"a":3}\n',
      [
        [{ a: 1 }, 1],
        [{ a: 2 }, 3],
        [{ a: 3 }, 4],
      ],
    ],
    [
      'JSON exports appended to one file',
      'a.json',
      '{\n  "a": 1\n}\n{\n  "a": 2\n}\n',
      [
        [{ a: 1 }, 1],
        [{ a: 2 }, 4],
      ],
    ],
    ['one YAML document', 'a.yaml', 'a: 1\n', [[{ a: 1 }, 1]]],
    ['a YAML list', 'a.yaml', '- a\n- b\n', [[['a', 'b'], 1]]],
    [
      'several YAML documents, empty ones left out',
      'a.yaml',
      '# head\n---\n---\na: 1\n---   # note\n\nb: 2\n...\n---\n# nothing\n--- {c: 3}\n---\nnull\n',
      [
        [{ a: 1 }, 3],
        [{ b: 2 }, 5],
        [{ c: 3 }, 11],
      ],
    ],
    [
      'CRLF and a %YAML directive',
      'a.yml',
      '%YAML 1.2\r\n---\r\na: 1\r\n---\r\nb: |\r\n  x --- y\r\n  ---\r\n',
      [
        [{ a: 1 }, 2],
        [{ b: 'x --- y\n---\n' }, 4],
      ],
    ],
    [
      'JSON documents between YAML markers',
      'a.json',
      '{"a":1}\n---\n{"a":2}\n',
      [
        [{ a: 1 }, 1],
        [{ a: 2 }, 2],
      ],
    ],
    [
      'YAML in flow style',
      'a.yaml',
      '{a: 1, b: [x]}',
      [[{ a: 1, b: ['x'] }, 1]],
    ],
    [
      'merge keys and aliases',
      'a.yaml',
      'base: &b {x: 1}\none: {<<: *b, y: 2}\ntwo: *b\n',
      [[{ base: { x: 1 }, one: { x: 1, y: 2 }, two: { x: 1 } }, 1]],
    ],
    [
      'dates, versions and large numbers as they are',
      'a.yaml',
      'd: 2026-01-02\nv: "1.10"\non: yes\n',
      [[{ d: '2026-01-02', v: '1.10', on: 'yes' }, 1]],
    ],
  ])('reads %s', (_, file, text, expected) => {
    expect(read(text, file)).toEqual(
      expected.map(([document, line]) => ({ document, line })),
    );
  });

  it('counts documents from 1, without the empty ones', () => {
    const indices = [...readDocuments('---\n---\na: 1\n---\nb: 1\n', 'a.yaml')];
    expect(indices.map(d => d.index)).toEqual([1, 2]);
  });

  it.each([
    [
      'a duplicate key',
      'a: 1\n---\nb: 1\nc:\n  d: 1\n  d: 2\n---\ne: 1\n',
      /starts at line 2 has the same key twice.*line 6, column 3/,
    ],
    [
      'a custom tag',
      'a: 1\n---\nb: !Ref password123\n---\ne: 1\n',
      /uses a tag .*line 3, column 4/,
    ],
    [
      'a tag of the language',
      'a: 1\n---\nb: !!js/function "x"\n---\ne: 1\n',
      /uses a tag/,
    ],
    [
      'an unclosed quote',
      'a: 1\n---\nb: "password123\n---\ne: 1\n',
      /starts at line 2 .*truncated/,
    ],
    ['a tab', 'a: 1\n---\nb:\n\tpassword123: 1\n---\ne: 1\n', /tab/],
    [
      'an unknown alias',
      'a: 1\n---\nb: *password123\n---\ne: 1\n',
      /alias that is not defined/,
    ],
    [
      'an alias inside itself',
      'a: 1\n---\nb: &b [*b]\n---\ne: 1\n',
      /nests deeper/,
    ],
    ['a bare word', 'a: 1\n---\npassword123\n---\ne: 1\n', /not a mapping/],
    [
      'deep nesting',
      `a: 1\n---\nb: ${'['.repeat(70)}${']'.repeat(70)}\n---\ne: 1\n`,
      /nests deeper than 64 levels/,
    ],
    [
      'deep nesting in JSON',
      `a: 1\n---\n{"b": ${'['.repeat(70)}${']'.repeat(70)}}\n---\ne: 1\n`,
      /nests deeper than 64 levels/,
    ],
  ])(
    'names the line of a YAML document with %s, and reads the others',
    (_, text, message) => {
      const [first, bad, last] = read(text, 'a.yaml');
      expect(first).toEqual({ document: { a: 1 }, line: 1 });
      expect(bad).toEqual({ error: expect.stringMatching(message), line: 2 });
      expect(bad.error).toMatch(/^a\.yaml/);
      expect(bad.error).not.toContain('password123');
      expect(last).toEqual(expect.objectContaining({ document: { e: 1 } }));
    },
  );

  it('names a broken JSON line and reads the others', () => {
    const text = '{"a":1}\n{"a":\n{"a":3}\n{"a" 4}\n{"a":5}\n{"a":';
    expect(read(text, 'a.jsonl')).toEqual([
      { document: { a: 1 }, line: 1 },
      {
        error: expect.stringContaining('truncated: the JSON ends at line 2'),
        line: 2,
      },
      { document: { a: 3 }, line: 3 },
      { error: expect.stringContaining('line 4, column 6'), line: 4 },
      { document: { a: 5 }, line: 5 },
      { error: expect.stringContaining('truncated'), line: 6 },
    ]);
  });

  it.each([
    ['an empty file', 'a.json', '', /a\.json is empty/],
    ['white space only', 'a.yaml', ' \n\n', /a\.yaml is empty/],
    [
      'one truncated document',
      'a.json',
      '{"items": [{"a": 1}, {"a"',
      /a\.json is truncated/,
    ],
    ['one broken document', 'a.json', '{"a": 1,}', /not valid JSON at line 1/],
    [
      'nothing but broken lines',
      'a.json',
      '[\n'.repeat(200),
      /a\.json is truncated/,
    ],
  ])('throws for %s', (_, file, text, message) => {
    expect(() => read(text, file)).toThrow(message);
  });

  it('throws when there are too many documents', () => {
    expect(() =>
      read('a: 1\n---\n'.repeat(3), 'a.yaml', { maxDocuments: 2 }),
    ).toThrow(/more than 2 documents; split/);
  });

  it('reads an HTML error page as an error', () => {
    const page = '<!DOCTYPE html>\n<html><body>Sign in</body></html>\n';
    expect(read(page, 'a.yaml')).toEqual([
      { error: expect.stringMatching(/^a\.yaml/), line: 1 },
    ]);
  });
});

describe('readDocuments with hostile input', () => {
  const laughs = ['a0: &a0 [lol, lol]'];
  for (let i = 1; i < 30; i++) {
    laughs.push(
      `a${i}: &a${i} [${Array(9)
        .fill(`*a${i - 1}`)
        .join(', ')}]`,
    );
  }
  const keys = Array.from({ length: 50_000 }, (_, i) => `k${i}: 1`);
  const shared = Array.from({ length: 900 }, () => '- *big');

  it.each([
    ['a billion laughs', laughs.join('\n'), /aliases/],
    [
      'one large part repeated',
      `big: &big [${Array(5000).fill('x').join(', ')}]\nall:\n${shared.join(
        '\n',
      )}`,
      /more than 10 times its size/,
    ],
    [
      'very many aliases',
      `a: &a 1\nb: [${Array(2000).fill('*a').join(', ')}]`,
      /more than 1000 aliases/,
    ],
    ['a hundred thousand levels', '['.repeat(100_000), /nests deeper/],
    [
      'a hundred thousand levels of blocks',
      `${'- '.repeat(100_000)}x`,
      /nests deeper/,
    ],
    [
      'a document over the limit',
      `a: ${'x'.repeat(9 * 1024 * 1024)}`,
      /limit is 8388608. Export it as JSON/,
    ],
    [
      'too many tokens',
      `[${'a,'.repeat(600_000)}]`,
      /more than 1500000 tokens/,
    ],
    ['nothing but mistakes', ']'.repeat(1_000_000), /not valid YAML/],
    [
      'very many anchors',
      Array.from({ length: 20_000 }, (_, i) => `- &a${i} x`).join('\n'),
      /10000 anchors/,
    ],
    [
      'merges of a large mapping',
      `big: &big {${keys.join(
        ', ',
      )}}\none: &one {<<: [*big, *big]}\ntwo: {<<: *one}`,
      /merges .* more than 100000 keys/,
    ],
  ])('refuses %s', (_, text, message) => {
    expect(read(text, 'bomb.yaml')).toEqual([
      { error: expect.stringMatching(message), line: 1 },
    ]);
  });

  it('reads fifty thousand keys of one mapping', () => {
    const [{ document }] = read(keys.join('\n'), 'keys.yaml');
    expect(Object.keys(document ?? {})).toHaveLength(50_000);
  });

  it('keeps the prototype of objects alone', () => {
    read('__proto__: {polluted: true}', 'a.yaml');
    read('{"__proto__": {"polluted": true}}', 'a.json');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
