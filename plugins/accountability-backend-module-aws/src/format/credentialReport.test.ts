import { reportOf, reportRow, withKey } from '../testing/anAccount';
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

describe('a credential report', () => {
  it('makes a user with a key an identity', async () => {
    const { records, problems } = await readReport(
      reportRow('ci', withKey(MADE, '2026-11-20T00:00:00+00:00')),
    );
    expect(problems).toEqual([]);
    expect(records).toEqual([
      expect.objectContaining({
        provider: 'aws',
        scope: ACCOUNT,
        name: 'user/ci',
        kind: 'service-user',
        aliases: [`arn:aws:iam::${ACCOUNT}:user/ci`],
        status: 'enabled',
        createdAt: at('2024-01-02T03:04:05.000Z'),
        lastUsedAt: at('2026-11-20T00:00:00.000Z'),
        privilege: { level: 'unknown', evidence: [] },
        traits: { interactiveUse: false },
        credentialsReported: true,
        credentials: [
          {
            uid: 'slot-1',
            type: 'access-key',
            name: 'Access key 1 of the credential report',
            status: 'active',
            createdAt: notReported,
            rotatedAt: at('2024-02-03T04:05:06.000Z'),
            expiresAt: at(null),
            lastUsedAt: at('2026-11-20T00:00:00.000Z'),
          },
        ],
      }),
    ]);
  });

  it.each([
    ['N/A', at(null)],
    ['no_information', notReported],
    ['not_supported', { value: null, observability: 'not-supported' }],
    ['', notReported],
    ['2026-11-20 00:00:00+00:00', at('2026-11-20T00:00:00.000Z')],
    ['2026-11-20T02:00:00+02:00', at('2026-11-20T00:00:00.000Z')],
    ['2026-11-20', at('2026-11-20T00:00:00.000Z')],
  ])('takes the last use %p for what it says', async (cell, expected) => {
    const { records } = await readReport(reportRow('ci', withKey(MADE, cell)));
    expect(records[0].credentials[0].lastUsedAt).toEqual(expected);
  });

  it.each([
    ['yesterday'],
    ['2026-13-45T00:00:00Z'],
    ['=NOW()'],
    ['20/11/2026'],
  ])('notes the date %p and goes on', async cell => {
    const { records, problems } = await readReport(
      reportRow('ci', withKey(MADE, cell)),
    );
    expect(records[0].credentials[0].lastUsedAt).toEqual(notReported);
    expect(problems).toEqual([
      {
        effect: 'note',
        message:
          'access_key_1_last_used_date is not a time; it counts as not reported',
        file: 'report.csv',
        line: 2,
      },
    ]);
  });

  it.each([
    ['a machine', { ...withKey(MADE) }, ['access-key'], false],
    [
      'a user with password and key',
      { ...withKey(MADE), password_enabled: 'TRUE' },
      ['access-key', 'password'],
      true,
    ],
    ['a user without anything', {}, [], false],
    [
      'a user with an inactive key',
      { access_key_2_last_rotated: MADE },
      ['access-key'],
      false,
    ],
    [
      'a user with a certificate',
      { cert_1_active: 'true', cert_1_last_rotated: MADE },
      ['signing-certificate'],
      false,
    ],
  ])('keeps %s', async (_, cells, types, interactiveUse) => {
    const { byName } = await readReport(reportRow('u', cells));
    const record = byName('user/u');
    expect(record.credentials.map(c => c.type)).toEqual(types);
    expect(record.traits.interactiveUse).toBe(interactiveUse);
  });

  it('keeps an inactive key as one, and claims nothing of its user', async () => {
    const { byName } = await readReport(
      reportRow('old', { access_key_2_last_rotated: MADE }),
    );
    expect(byName('user/old')).toMatchObject({
      status: 'unknown',
      credentials: [{ uid: 'slot-2', status: 'inactive' }],
    });
  });

  it('leaves out people, and says how many', async () => {
    const { records, notes } = await readReport(
      reportRow('<root_account>', { password_enabled: 'not_supported' }),
      reportRow('mia', { password_enabled: 'true' }),
      reportRow('sam', {
        password_enabled: 'true',
        access_key_1_last_rotated: MADE,
      }),
      reportRow('ci', withKey(MADE)),
    );
    expect(records.map(r => r.name)).toEqual(['user/ci']);
    expect(notes).toEqual([
      'Left out as people, not machines: 2 users with a console password and no active access key, and the root user, which has no active access key',
    ]);
  });

  it('keeps root with keys, as the administrator it is', async () => {
    const { byName } = await readReport(
      reportRow('<root_account>', withKey(MADE)),
    );
    expect(byName('root')).toMatchObject({
      kind: 'other',
      privilege: { level: 'admin' },
      traits: { fullAdmin: true },
      lastUsedAt: at(null),
    });
  });

  it('knows when the password was used, changed and is due', async () => {
    const { byName } = await readReport(
      reportRow('both', {
        ...withKey(MADE),
        password_enabled: 'true',
        password_last_used: '2026-10-10T10:10:10+00:00',
        password_last_changed: '2026-09-09T09:09:09+00:00',
        password_next_rotation: '2026-12-12T12:12:12+00:00',
      }),
    );
    const record = byName('user/both');
    expect(record.lastUsedAt).toEqual(at('2026-10-10T10:10:10.000Z'));
    expect(record.credentials[1]).toMatchObject({
      uid: 'password',
      rotatedAt: at('2026-09-09T09:09:09.000Z'),
      expiresAt: at('2026-12-12T12:12:12.000Z'),
    });
  });
});
