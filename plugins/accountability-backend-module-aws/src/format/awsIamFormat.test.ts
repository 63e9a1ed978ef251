import {
  aRole,
  aUser,
  details,
  PLANTED,
  reportOf,
  reportRow,
  withKey,
} from '../testing/anAccount';
import { ACCOUNT, readExports } from '../testing/readExports';
import { textFile } from '../testing/textFile';
import { awsIamFormat } from './awsIamFormat';

const MADE = '2024-02-03T04:05:06+00:00';
const report = textFile('report.csv', reportOf(reportRow('ci', withKey(MADE))));
const key = (id: string, more: object = {}) => ({
  UserName: 'ci',
  AccessKeyId: id,
  Status: 'Active',
  CreateDate: MADE,
  ...more,
});

describe('exports of AWS IAM', () => {
  it('puts report, details and key list of an account together', async () => {
    const { byName, problems, records } = await readExports([
      textFile('keys.json', { AccessKeyMetadata: [key('AKIAONE')] }),
      report,
      textFile(
        'details.json',
        details({
          UserDetailList: [
            aUser('ci', {
              Tags: [
                { Key: 'Team', Value: 'payments' },
                { Key: 'env', Value: 'prod' },
              ],
            }),
          ],
          RoleDetailList: [aRole('api')],
        }),
      ),
    ]);
    expect(problems).toEqual([]);
    expect(records).toHaveLength(2);
    expect(byName('user/ci')).toMatchObject({
      immutableId: 'AIDACI',
      environment: 'production',
      labels: { Team: 'payments', env: 'prod' },
      ownerHints: [
        { signal: 'source-tag', value: 'payments', field: 'tag Team' },
      ],
      traits: { interactiveUse: false, fullAdmin: false },
      privilege: { level: 'none' },
      credentials: [
        { uid: 'AKIAONE', createdAt: { value: '2024-02-03T04:05:06.000Z' } },
      ],
    });
    expect(byName('role/api')).toMatchObject({
      kind: 'iam-role',
      immutableId: 'AROAAPI',
      origin: 'internal',
      lastUsedAt: { observability: 'out-of-window', windowDays: 400 },
      credentialsReported: true,
      credentials: [],
      edges: [{ type: 'trusts', target: 'lambda.amazonaws.com' }],
    });
  });

  it.each([
    ['appended to one file', (a: string, b: string) => `${a}\n${b}\n`],
    ['in a list', (a: string, b: string) => `[${a},${b}]`],
    [
      'as YAML',
      () =>
        `---\nAccessKeyMetadata:\n- {UserName: a, AccessKeyId: AKIAA}\n---\nAccessKeyMetadata:\n- {UserName: b, AccessKeyId: AKIAB}\n`,
    ],
  ])('reads answers %s', async (_, join) => {
    const list = (UserName: string, AccessKeyId: string) =>
      JSON.stringify({ AccessKeyMetadata: [{ UserName, AccessKeyId }] });
    const { records, lost, notes } = await readExports([
      textFile('keys.json', join(list('a', 'AKIAA'), list('b', 'AKIAB'))),
    ]);
    expect(records.map(r => [r.name, r.credentials[0].uid])).toEqual([
      ['user/a', 'AKIAA'],
      ['user/b', 'AKIAB'],
    ]);
    expect(lost).toEqual([]);
    expect(notes).toEqual([
      expect.stringContaining('Without a credential report'),
      expect.stringContaining('known by their access keys only'),
    ]);
  });

  it('knows ids and last use from list-users and list-roles', async () => {
    const { byName } = await readExports([
      textFile('users.json', {
        Users: [
          {
            ...aUser('mia'),
            PasswordLastUsed: '2026-11-01T00:00:00Z',
          },
        ],
      }),
      textFile('roles.json', {
        Roles: [{ ...aRole('api'), RoleLastUsed: undefined }],
      }),
    ]);
    expect(byName('user/mia')).toMatchObject({
      immutableId: 'AIDAMIA',
      credentialsReported: false,
      lastUsedAt: { value: '2026-11-01T00:00:00.000Z' },
      privilege: { level: 'unknown' },
    });
    expect(byName('role/api').lastUsedAt.observability).toBe('not-reported');
  });

  it('adds what a listing knows to what the details know', async () => {
    const { byName } = await readExports([
      textFile('details.json', details({ RoleDetailList: [aRole('api')] })),
      textFile('roles.json', {
        Roles: [{ ...aRole('api'), Description: 'Runs the API' }],
      }),
    ]);
    expect(byName('role/api')).toMatchObject({
      description: 'Runs the API',
      lastUsedAt: { observability: 'out-of-window' },
      privilege: { level: 'none' },
    });
  });

  it.each([
    ['IsTruncated', { IsTruncated: true, Marker: 'x' }],
    ['NextToken', { NextToken: 'x' }],
  ])('loses records when the last page says %s', async (_, more) => {
    const first = textFile(
      'one.json',
      details({ RoleDetailList: [aRole('a')], ...more }),
    );
    const { lost, records } = await readExports([first]);
    expect(records).toHaveLength(1);
    expect(lost).toEqual([
      expect.stringMatching(
        /^get-account-authorization-details is cut off.*add the following pages$/,
      ),
    ]);

    const last = textFile(
      'two.json',
      details({ RoleDetailList: [aRole('b')], IsTruncated: false }),
    );
    const whole = await readExports([first, last]);
    expect(whole.lost).toEqual([]);
    expect(whole.records).toHaveLength(2);
  });

  it('keeps the younger of two principals of one name', async () => {
    const young = aUser('ci', { UserId: 'AIDANEW', CreateDate: '2026-01-01' });
    const files = [{ Users: [young] }, { Users: [aUser('ci')] }].map(
      (content, index) => textFile(`${index}.json`, content),
    );
    for (const order of [files, [...files].reverse()]) {
      const { byName, notes } = await readExports(order);
      expect(byName('user/ci').immutableId).toBe('AIDANEW');
      expect(notes[0]).toMatch(/occurs with two ids/);
    }
  });

  it('loses a broken record and names it', async () => {
    const { records, lost } = await readExports([
      textFile('users.json', {
        Users: [
          { ...aUser('bad'), Arn: undefined },
          { ...aUser('worse'), Arn: 'arn:aws:s3:::bucket' },
          7,
          aUser('good'),
        ],
      }),
    ]);
    expect(records.map(r => r.name)).toEqual(['user/good']);
    expect(lost).toEqual([
      expect.stringMatching(/^user bad could not be read \(Arn/),
      expect.stringContaining('has an Arn that is not'),
      expect.stringMatching(/^user 3 could not be read/),
    ]);
  });

  it('loses a name that is too long, with a problem that says so', async () => {
    const arn = `arn:aws:iam::${ACCOUNT}:user/${'p/'.repeat(300)}x`;
    const { records, lost } = await readExports([
      textFile('users.json', { Users: [{ ...aUser('x'), Arn: arn }] }),
    ]);
    expect(records).toEqual([]);
    expect(lost).toEqual([expect.stringContaining('cannot be kept: name')]);
  });

  it('reads the other files when one is broken', async () => {
    const { records, lost } = await readExports([
      report,
      textFile('cut.json', '{"UserDetailList": [{"UserName": "a"'),
    ]);
    expect(records).toHaveLength(1);
    expect(lost).toEqual([expect.stringContaining('cut.json is truncated')]);
  });

  it.each([
    ['nothing', '', /is empty/],
    ['prose', 'hello', /x\.json is no export of AWS IAM/],
    ['another JSON', { items: [] }, /x\.json is no export of AWS IAM/],
    ['broken JSON', '{"Users": ]', /not valid JSON/],
    ['a report that is none', { Content: 'aGVsbG8=' }, /Content is neither/],
  ])('refuses %s', async (_, content, message) => {
    const read = readExports([textFile('x.json', content)]).then(({ lost }) => {
      throw new Error(lost.join());
    });
    await expect(read).rejects.toThrow(message);
  });

  it('notes answers that name no identity', async () => {
    const { notes, lost } = await readExports([
      report,
      textFile('groups.json', { Groups: [{ GroupName: 'admins' }] }),
    ]);
    expect(lost).toEqual([]);
    expect(notes).toEqual([
      'An answer with Groups names no identity and was left out',
    ]);
  });

  it('lets no secret out, wherever it is planted', async () => {
    const planted = { SecretAccessKey: PLANTED, Password: PLANTED };
    const { records, problems } = await readExports([
      textFile(
        'report.csv',
        `${reportOf(reportRow('ci', withKey(MADE, PLANTED)))}`,
      ),
      textFile('keys.json', {
        AccessKeyMetadata: [key('AKIAONE', planted)],
        ...planted,
      }),
      textFile('created.json', {
        AccessKey: { ...key('AKIATWO'), ...planted },
      }),
      textFile(
        'details.json',
        details({
          UserDetailList: [
            aUser('ci', { ...planted, CreateDate: { at: PLANTED } }),
            { ...planted, Arn: { at: PLANTED } },
          ],
          RoleDetailList: [
            aRole('r', { AssumeRolePolicyDocument: `%7B${PLANTED}` }),
          ],
        }),
      ),
      textFile('broken.json', `{"SecretAccessKey": "${PLANTED}", `),
    ]);
    expect(records.map(r => r.name)).toEqual(['user/ci', 'role/r']);
    expect(problems.length).toBeGreaterThan(3);
    expect(JSON.stringify({ records, problems })).not.toContain(PLANTED);
  });

  it('stops when it is told to', async () => {
    const reading = awsIamFormat.read([report], {
      scope: ACCOUNT,
      settings: {},
      signal: AbortSignal.abort(),
      report: () => {},
      now: new Date(0),
    });
    await expect(reading[Symbol.asyncIterator]().next()).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});
