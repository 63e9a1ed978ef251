import {
  HEADER,
  PLANTED,
  reportOf,
  reportRow,
  withKey,
} from '../testing/anAccount';
import { ACCOUNT, readExports } from '../testing/readExports';
import { textFile } from '../testing/textFile';

const MADE = '2024-02-03T04:05:06+00:00';
const at = (value: string | null, asOf?: string) => ({
  value,
  observability: 'observed',
  ...(asOf && { asOf }),
});
const notReported = { value: null, observability: 'not-reported' };

function readReport(...rows: string[]) {
  return readExports([textFile('report.csv', reportOf(...rows))]);
}

describe('the file of a credential report', () => {
  it('reads columns by name: in another order, more of them, fewer of them', async () => {
    const { byName, notes } = await readExports([
      textFile(
        'report.csv',
        [
          'arn,ACCESS_KEY_1_ACTIVE,user,additional_credentials_info,secret_note,access_key_1_last_rotated',
          `arn:aws:iam::${ACCOUNT}:user/x/ci,TRUE,ci,1 additional access key,${PLANTED},${MADE}`,
        ].join('\n'),
      ),
    ]);
    expect(byName('user/x/ci')).toMatchObject({
      createdAt: notReported,
      lastUsedAt: notReported,
      credentials: [{ status: 'active', lastUsedAt: notReported }],
    });
    expect(byName('user/x/ci').traits).toEqual({});
    expect(notes).toEqual([
      'Columns that nobody knows were left out: secret_note',
      expect.stringMatching(/^Columns are missing.*password_enabled/),
      'Users with more keys or certificates than the credential report lists: 1. Add aws iam list-access-keys for them',
    ]);
  });

  it('says when a report has no keys at all', async () => {
    const { byName } = await readExports([
      textFile('r.csv', `user,arn\nci,arn:aws:iam::${ACCOUNT}:user/ci\n`),
    ]);
    expect(byName('user/ci').credentialsReported).toBe(false);
  });

  it.each([
    ['22 columns', HEADER, ''],
    ['23 columns', `${HEADER},additional_credentials_info`, ',N/A'],
  ])('reads %s without a note', async (_, header, more) => {
    const { records, problems } = await readExports([
      textFile(
        'r.csv',
        `${header}\r\n${reportRow('ci', withKey(MADE))}${more}\r\n`,
      ),
    ]);
    expect(records).toHaveLength(1);
    expect(problems).toEqual([]);
  });

  it('loses a row that is cut off, and only that', async () => {
    const row = reportRow('cut', withKey(MADE));
    const { records, problems } = await readReport(
      reportRow('ci', withKey(MADE)),
      row.slice(0, row.length / 2),
    );
    expect(records.map(r => r.name)).toEqual(['user/ci']);
    expect(problems).toEqual([
      {
        effect: 'record-lost',
        message: expect.stringMatching(/row at line 3 has \d+ columns/),
        file: 'report.csv',
        line: 3,
      },
    ]);
  });

  it.each([
    ['no user', { user: ' ' }, /names no user or no arn/],
    ['no arn', { arn: '' }, /names no user or no arn/],
    ['an arn of something else', { arn: 'arn:aws:s3:::x' }, /arn is not/],
  ])('loses a row with %s', async (_, cells, message) => {
    const { records, problems } = await readReport(
      reportRow('u', cells),
      reportRow('ci', withKey(MADE)),
    );
    expect(records.map(r => r.name)).toEqual(['user/ci']);
    expect(problems).toEqual([
      expect.objectContaining({
        effect: 'record-lost',
        line: 2,
        message: expect.stringMatching(message),
      }),
    ]);
  });

  it('puts two rows of a user together, whichever comes first', async () => {
    const rows = [
      reportRow('twin', { ...withKey('2023-01-01T00:00:00Z') }),
      reportRow('twin', {
        password_enabled: 'true',
        ...withKey(MADE, '2026-01-01T00:00:00Z'),
      }),
    ];
    const first = await readReport(...rows);
    const second = await readReport(...[...rows].reverse());
    expect(second.records).toEqual(first.records);
    expect(first.byName('user/twin')).toMatchObject({
      traits: { interactiveUse: true },
      lastUsedAt: at('2026-01-01T00:00:00.000Z'),
      credentials: [{ rotatedAt: at('2024-02-03T04:05:06.000Z') }, {}],
    });
    expect(first.notes).toEqual([
      expect.stringContaining('user/twin has more than one row'),
    ]);
  });

  it.each([
    ['base64', (csv: string) => Buffer.from(csv).toString('base64')],
    ['text', (csv: string) => csv],
  ])('reads the answer of the API with %s', async (_, encode) => {
    const asOf = '2026-11-23T10:00:00.000Z';
    const { byName } = await readExports([
      textFile('report.json', {
        Content: encode(reportOf(reportRow('ci', withKey(MADE)))),
        GeneratedTime: '2026-11-23T10:00:00+00:00',
        ReportFormat: 'text/csv',
      }),
    ]);
    expect(byName('user/ci').credentials[0]).toMatchObject({
      rotatedAt: at('2024-02-03T04:05:06.000Z', asOf),
      lastUsedAt: at(null, asOf),
    });
  });

  it('reads base64 that was saved as it is', async () => {
    const csv = reportOf(reportRow('ci', withKey(MADE)));
    const { records } = await readExports([
      textFile('report.txt', `${Buffer.from(csv).toString('base64')}\n`),
    ]);
    expect(records).toHaveLength(1);
  });

  it('takes the newest of several dated reports', async () => {
    const file = (day: string, user: string) =>
      textFile(`${day}.json`, {
        Content: reportOf(reportRow(user, withKey(MADE))),
        GeneratedTime: `${day}T00:00:00Z`,
      });
    const { records, notes } = await readExports([
      file('2026-11-02', 'now'),
      file('2026-11-01', 'before'),
    ]);
    expect(records.map(r => r.name)).toEqual(['user/now']);
    expect(notes).toEqual([expect.stringContaining('the newest is used')]);
  });

  it('keeps text as text', async () => {
    const name = `=cmd|'/c calc'!A0<img src=x>'; DROP TABLE users;--`;
    const { records } = await readReport(
      reportRow(name, {
        ...withKey(MADE),
        arn: `arn:aws:iam::${ACCOUNT}:user/x`,
      }),
    );
    expect(records[0].displayName).toBe(name);
  });
});
