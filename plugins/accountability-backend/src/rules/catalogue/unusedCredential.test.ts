import {
  NOT_REPORTED,
  NOT_SUPPORTED,
  OBSERVED_NEVER,
  outOfWindow,
  type IdentityRecordInput,
} from 'backstage-plugin-accountability-common';
import { aKey, anInput, daysAgo, sinceDays } from '../__testUtils__/inputs';
import { flipOf, sayOf } from '../__testUtils__/sayings';
import { unusedCredential } from './unusedCredential';

const old = sinceDays(500);
const used = (days: number, fields = {}) =>
  aKey({ createdAt: old, lastUsedAt: sinceDays(days), ...fields });
const never = (madeDaysAgo: number, fields = {}) =>
  aKey({
    createdAt: sinceDays(madeDaysAgo),
    lastUsedAt: OBSERVED_NEVER,
    ...fields,
  });
const ofRole = (identity: Partial<IdentityRecordInput>) =>
  anInput({
    kind: 'iam-role',
    name: 'role/deploy',
    createdAt: old,
    ...identity,
  });

describe('unused-credential', () => {
  it.each([
    ['a key of an AWS user, used', used(44), 'pass'],
    [
      'a key of an AWS user, unused for exactly the limit',
      used(45),
      'fail: Access key AKIA1 was last used on 2026-10-10; what is not used for 45 days should be switched off.',
    ],
    [
      'a password of an AWS user',
      used(45, { type: 'password' }),
      /^fail: Password .* 45 days/,
    ],
    ['another secret of an AWS user', used(89, { type: 'ssh-key' }), 'pass'],
    [
      'another secret of an AWS user, unused',
      used(90, { type: 'ssh-key' }),
      /^fail: .* 90 days/,
    ],
    ['a key never used, too young to judge', never(6), 'not-applicable'],
    ['a key never used, still in time', never(7), 'pass'],
    [
      'a key never used',
      never(45),
      'fail: Access key AKIA1 has not been used since it was made on 2026-10-10; what is not used for 45 days should be switched off.',
    ],
    [
      'a key just renewed and not yet used',
      never(400, { rotatedAt: sinceDays(1) }),
      'not-applicable',
    ],
    [
      'a key never used, of unknown age',
      never(0, { createdAt: NOT_REPORTED }),
      'unknown: when Access key AKIA1 was made',
    ],
    [
      'a key whose use nobody reports',
      used(0, { lastUsedAt: NOT_SUPPORTED }),
      'unknown: when Access key AKIA1 was last used',
    ],
    [
      'a young key whose use nobody reports',
      never(6, { lastUsedAt: NOT_SUPPORTED }),
      'not-applicable',
    ],
    [
      'a key not seen as far as the source looks back',
      used(0, { lastUsedAt: outOfWindow(400) }),
      /^fail: Access key AKIA1 was not used within the last 400 days/,
    ],
    [
      'a key not seen by a source that does not look far enough',
      used(0, { lastUsedAt: outOfWindow(44) }),
      'unknown: when Access key AKIA1 was last used',
    ],
    [
      'a key not seen, but younger than the limit',
      never(44, { lastUsedAt: outOfWindow(400) }),
      'pass',
    ],
    [
      'a key that is switched off',
      used(300, { status: 'inactive' }),
      'not-applicable',
    ],
    [
      'federated trust',
      used(300, { type: 'federated-trust' }),
      'not-applicable',
    ],
  ])('%s', (_, credential, said) => {
    expect(
      sayOf(unusedCredential, anInput({ credentials: [credential] })),
    ).toMatch(
      typeof said === 'string'
        ? new RegExp(`^${said.replace(/\./g, '\\.')}$`)
        : said,
    );
  });

  it.each([
    [
      'a key elsewhere',
      { provider: 'gcp', kind: 'service-account' as const },
      'pass',
    ],
    [
      'what is kept for emergencies',
      { traits: { breakGlass: true } },
      'not-applicable',
    ],
    ['a disabled user', { status: 'disabled' as const }, 'not-applicable'],
  ])('%s, unused for 60 days', (_, identity, said) => {
    const input = anInput({ ...identity, credentials: [used(60)] });

    expect(sayOf(unusedCredential, input)).toBe(said);
  });

  it.each([
    ['used', { lastUsedAt: sinceDays(89) }, /^pass$/],
    [
      'not used for exactly the limit',
      { lastUsedAt: sinceDays(90) },
      /^fail: This identity was last used on/,
    ],
    [
      'not used as far as AWS looks back',
      { lastUsedAt: outOfWindow(400) },
      /^fail: This identity was not used/,
    ],
    [
      'young',
      { lastUsedAt: OBSERVED_NEVER, createdAt: sinceDays(3) },
      /^not-applicable$/,
    ],
    ['of unknown use', { lastUsedAt: NOT_REPORTED }, /^not-applicable$/],
    [
      'of unknown age',
      { lastUsedAt: OBSERVED_NEVER, createdAt: NOT_REPORTED },
      /^unknown/,
    ],
    [
      'disabled',
      { lastUsedAt: sinceDays(90), status: 'disabled' as const },
      /^not-applicable$/,
    ],
    [
      'of unknown credentials',
      { lastUsedAt: sinceDays(90), credentialsReported: false },
      /^unknown: a complete list/,
    ],
  ])('judges a role without credentials itself: %s', (_, identity, said) => {
    expect(sayOf(unusedCredential, ofRole(identity))).toMatch(said);
  });

  it.each([
    [
      'the limit comes',
      used(40),
      { now: 'pass', at: -5, just: 'pass', then: 'fail' },
    ],
    [
      'the grace ends',
      never(6),
      { now: 'not-applicable', at: -1, just: 'not-applicable', then: 'pass' },
    ],
    [
      'a young key of unknown use may be asked about',
      never(6, { lastUsedAt: NOT_SUPPORTED }),
      {
        now: 'not-applicable',
        at: -1,
        just: 'not-applicable',
        then: 'unknown',
      },
    ],
    [
      'a key not seen gets old enough',
      never(40, { lastUsedAt: outOfWindow(400) }),
      { now: 'pass', at: -5, just: 'pass', then: 'fail' },
    ],
  ])('tells when %s', (_, credential, flip) => {
    expect(
      flipOf(unusedCredential, anInput({ credentials: [credential] })),
    ).toEqual({
      ...flip,
      at: daysAgo(flip.at).toISOString(),
    });
  });
});
