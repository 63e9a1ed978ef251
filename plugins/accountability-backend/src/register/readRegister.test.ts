import { readRegister } from './readRegister';

describe('readRegister', () => {
  it('finds columns whatever their case, and keeps what is written as text', () => {
    const csv = [
      '\uFEFFRULES;Identities;Approved_By;Effective-From;Colour;ID',
      'key-age;"aws:1/a; aws:1/b";=1+1;2026-01-01;red;R-1',
      '"key-age"; aws:1/c ;"<b>Jo</b>\nBloggs";;;R-2',
    ].join('\r\n');
    expect(readRegister(csv)).toEqual({
      unread: ['colour'],
      rows: [
        {
          line: 2,
          says: {
            ...{ rules: 'key-age', identities: 'aws:1/a; aws:1/b' },
            ...{ 'approved by': '=1+1', 'effective from': '2026-01-01' },
            reference: 'R-1',
          },
        },
        {
          line: 3,
          says: {
            ...{ rules: 'key-age', identities: 'aws:1/c', reference: 'R-2' },
            'approved by': '<b>Jo</b>\nBloggs',
          },
        },
      ],
    });
  });

  it('says which row cannot be read, and reads the others', () => {
    const { rows } = readRegister(
      'rules,outcomes,title\na,b\na,b,c\na,b,caf\uFFFD\n',
    );
    expect(rows.map(({ line, problem }) => [line, problem])).toEqual([
      [
        2,
        expect.stringMatching(/line 2 has 2 columns, the header has 3; quote/),
      ],
      [3, undefined],
      [4, expect.stringMatching(/'title' holds a character.*UTF-8/)],
    ]);
  });

  it.each([
    ['nothing', ' \n', /is empty; export it again/],
    ['no column of rules', 'identities\na\n', /needs a column 'rules'/],
    ['no subjects', 'rules,title\na,b\n', /'identities' or 'outcomes'/],
    [
      'a column twice',
      'rules,outcomes,approved by,Approved_By\n',
      /two columns that mean 'approved by'; rename/,
    ],
    ['broken quotes', 'rules,outcomes\n"a,b\nc"d,e\n', /near line.*quote/],
    [
      'too many rows',
      `rules,outcomes\n${'a,b\n'.repeat(1_001)}`,
      /more than 1000 rows; split it/,
    ],
    [
      'too many bytes',
      `rules,outcomes\n${'é'.repeat(3 * 1024 * 1024)}`,
      /more than the limit of 5242880; split it/,
    ],
  ])('refuses %s', (_, csv, problem) => {
    expect(() => readRegister(csv)).toThrow(problem);
  });
});
