import { readCsvRows } from './readCsvRows';

function read(text: string, options?: Parameters<typeof readCsvRows>[2]) {
  return [...readCsvRows(text, 'keys.csv', options)].map(row =>
    row.error
      ? { error: row.error.message, line: row.line }
      : { row: { ...row.row }, line: row.line },
  );
}

describe('readCsvRows', () => {
  it.each([
    ['LF', 'User, ARN \na,b\n', [[{ user: 'a', arn: 'b' }, 2]]],
    ['CRLF', 'user,arn\r\na,b\r\n', [[{ user: 'a', arn: 'b' }, 2]]],
    ['no line break at the end', 'user\na', [[{ user: 'a' }, 2]]],
    ['semicolons', 'user;arn\na;b,c\n', [[{ user: 'a', arn: 'b,c' }, 2]]],
    ['tabs', 'user\tarn\na\tb\n', [[{ user: 'a', arn: 'b' }, 2]]],
    [
      'quoted fields with line breaks, and lines after them',
      'user,note\na,"x, ""y""\nz"\n\nb,c\n',
      [
        [{ user: 'a', note: 'x, "y"\nz' }, 2],
        [{ user: 'b', note: 'c' }, 5],
      ],
    ],
    [
      'formulas as text',
      'user,note\n"=cmd|\'/c calc\'!A0","+1"\n@x,-2\n',
      [
        [{ user: "=cmd|'/c calc'!A0", note: '+1' }, 2],
        [{ user: '@x', note: '-2' }, 3],
      ],
    ],
    ['a header without rows', 'user,arn\n', []],
  ])('reads %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected.map(([row, line]) => ({ row, line })));
  });

  it('names a row with a wrong number of columns and reads the others', () => {
    expect(read('a,b\n1,2\n3\n4,5,6\n7,8\n')).toEqual([
      { row: { a: '1', b: '2' }, line: 2 },
      { error: expect.stringContaining('line 3 has 1 columns'), line: 3 },
      { error: expect.stringContaining('line 4 has 3 columns'), line: 4 },
      { row: { a: '7', b: '8' }, line: 5 },
    ]);
  });

  it.each([
    ['an empty file', '', /keys\.csv is empty/],
    ['a duplicate column', 'a,b, A\n', /two columns named 'a'; rename/],
    ['a column without a name', 'a,,c\n', /column 2 has no name/],
    ['an open quote', 'a,b\n1,2\n3,"4\n5,6\n', /line 3 has a quote/],
    ['a quote inside a field', 'a,b\n1,5" disk"\n', /not valid CSV/],
    ['too many columns', `${'a,'.repeat(1000)}b\n`, /1001 columns/],
    ['an endless row', `a\n${'x'.repeat(1024 * 1024 + 2)}\n`, /1 MiB/],
  ])('throws for %s', (_, text, message) => {
    expect(() => read(text)).toThrow(message);
  });

  it('tells the columns also where there are no rows', () => {
    const onHeader = jest.fn();
    expect(read('User, ARN\n', { onHeader })).toEqual([]);
    expect(onHeader.mock.calls).toEqual([[['user', 'arn']]]);
  });

  it('throws when there are too many rows', () => {
    expect(() => read('a\n1\n2\n3\n', { limits: { maxDocuments: 2 } })).toThrow(
      /more than 2 rows/,
    );
  });

  it('keeps lines right over many parts', () => {
    const lines = Array.from({ length: 30_000 }, (_, i) => `user-${i},"a\nb"`);
    const rows = read(`user,note\n${lines.join('\n')}`);
    expect(rows).toHaveLength(30_000);
    expect(rows[29_999]).toEqual({
      row: { user: 'user-29999', note: 'a\nb' },
      line: 2 + 29_999 * 2,
    });
  });

  it('takes a column named like a built-in as any other', () => {
    const [{ row }] = read('__proto__,a\nx,1\n');
    expect(Object.entries(row ?? {})).toEqual([
      ['__proto__', 'x'],
      ['a', '1'],
    ]);
  });
});
