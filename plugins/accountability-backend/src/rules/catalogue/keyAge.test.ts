import {
  NOT_REPORTED,
  OBSERVED_NEVER,
  type CredentialRecord,
} from 'backstage-plugin-accountability-common';
import { aKey, anInput, daysAgo, sinceDays } from '../__testUtils__/inputs';
import { flipOf, sayOf } from '../__testUtils__/sayings';
import { keyAge } from './keyAge';

const aged = (days: number, fields = {}) =>
  aKey({ createdAt: sinceDays(days), ...fields });
const withKeys = (...credentials: CredentialRecord[]) =>
  anInput({ credentials });

describe('key-age', () => {
  it.each([
    ['a young key', [aged(89)], 'pass'],
    [
      'an old key that was changed since',
      [aged(400, { rotatedAt: sinceDays(10) })],
      'pass',
    ],
    [
      'a key exactly as old as allowed',
      [aged(90)],
      'fail: Access key AKIA1 was last changed on 2026-08-26 and was due to be renewed on 2026-11-24, after 90 days.',
    ],
    [
      'an old key that was never changed',
      [aged(100, { rotatedAt: OBSERVED_NEVER, name: 'deploy' })],
      'fail: Access key deploy was last changed on 2026-08-16 and was due to be renewed on 2026-11-14, after 90 days.',
    ],
    [
      'several old keys, the oldest is named',
      [
        aged(91),
        aged(300, { uid: 'AKIA2' }),
        aged(5, { uid: 'AKIA3' }),
        aged(92, { uid: 'AKIA4' }),
      ],
      'fail: Access key AKIA2 was last changed on 2026-01-28 and was due to be renewed on 2026-04-28, after 90 days. The same holds for 2 more credentials.',
    ],
    [
      'a key of unknown age',
      [aged(0, { createdAt: NOT_REPORTED }), aged(10, { uid: 'AKIA2' })],
      'unknown: when Access key AKIA1 was made or changed',
    ],
    [
      'an old key and one of unknown age',
      [
        aged(0, { createdAt: NOT_REPORTED }),
        aged(91, { uid: 'AKIA2', status: 'unknown' }),
      ],
      'fail: Access key AKIA2 was last changed on 2026-08-25 and was due to be renewed on 2026-11-23, after 90 days.',
    ],
    [
      'an old key that is switched off',
      [aged(400, { status: 'inactive' })],
      'not-applicable',
    ],
    [
      'an old key that ended',
      [aged(400, { expiresAt: sinceDays(0) })],
      'not-applicable',
    ],
    ['no key', [], 'not-applicable'],
    [
      'a password, a certificate and federated trust',
      [
        aged(400, { type: 'password' }),
        aged(400, { type: 'client-certificate', uid: 'c' }),
        aged(400, { type: 'federated-trust', uid: 'f' }),
      ],
      'not-applicable',
    ],
  ])('%s', (_, credentials, said) => {
    expect(sayOf(keyAge, withKeys(...credentials))).toBe(said);
  });

  it('names the credential', () => {
    expect(
      keyAge.judge(withKeys(aged(91)), keyAge.parameters).verdict,
    ).toMatchObject({
      credential: 'AKIA1',
    });
  });

  it('proves nothing by an incomplete list', () => {
    const list = (...credentials: CredentialRecord[]) =>
      sayOf(keyAge, anInput({ credentials, credentialsReported: false }));

    expect(list()).toBe('unknown: a complete list of its credentials');
    expect(list(aged(1))).toBe('unknown: a complete list of its credentials');
    expect(list(aged(91))).toMatch(/^fail/);
  });

  it.each(['disabled', 'suspended', 'deleted'] as const)(
    'does not apply to a %s identity',
    status => {
      expect(sayOf(keyAge, anInput({ status, credentials: [aged(91)] }))).toBe(
        'not-applicable',
      );
    },
  );

  it.each([
    [
      'a key grows too old',
      [aged(80)],
      {
        now: 'pass',
        at: daysAgo(-10).toISOString(),
        just: 'pass',
        then: 'fail',
      },
    ],
    [
      'an old key ends',
      [aged(91, { expiresAt: sinceDays(-3) })],
      {
        now: 'fail',
        at: daysAgo(-3).toISOString(),
        just: 'fail',
        then: 'not-applicable',
      },
    ],
    ['nothing can change', [aged(91)], { now: 'fail' }],
  ])('tells when %s', (_, credentials, flip) => {
    expect(flipOf(keyAge, withKeys(...credentials))).toEqual(flip);
  });

  it('takes its limit from the configuration', () => {
    expect(sayOf(keyAge, withKeys(aged(31)), { maxAgeDays: 30 })).toMatch(
      /after 30 days/,
    );
  });
});
