import type { IdentityRecordInput } from 'backstage-plugin-accountability-common';
import { aKey, anInput, daysAgo, sinceDays } from '../__testUtils__/inputs';
import { flipOf, sayOf } from '../__testUtils__/sayings';
import { passwordAndKeys } from './passwordAndKeys';

const password = aKey({ uid: 'password', type: 'password' });
const user = (rest: Partial<IdentityRecordInput>) => anInput(rest);

describe('password-and-keys', () => {
  it.each([
    [
      'only keys, as far as is known',
      user({ credentials: [aKey()] }),
      'unknown: whether a person can log in with it',
    ],
    [
      'only keys, and nobody can log in',
      user({ traits: { interactiveUse: false }, credentials: [aKey()] }),
      'not-applicable',
    ],
    [
      'keys, and people can log in by other means',
      user({ traits: { interactiveUse: true }, credentials: [aKey()] }),
      'fail: A person can log in with it, and it has Access key AKIA1.',
    ],
    ['only a password', user({ credentials: [password] }), 'pass'],
    ['nothing', user({}), 'pass'],
    [
      'both',
      user({ credentials: [password, aKey()] }),
      'fail: A person can log in with it, and it has Access key AKIA1.',
    ],
    [
      'a password and two keys',
      user({
        credentials: [
          aKey(),
          password,
          aKey({ uid: 'AKIA2', status: 'unknown' }),
        ],
      }),
      'fail: A person can log in with it, and it has Access key AKIA1 and 1 more.',
    ],
    [
      'a password and a key that is off',
      user({ credentials: [password, aKey({ status: 'inactive' })] }),
      'pass',
    ],
    [
      'a password and a certificate',
      user({ credentials: [password, aKey({ type: 'signing-certificate' })] }),
      'pass',
    ],
    [
      'nothing, in an incomplete list',
      user({ credentialsReported: false }),
      'unknown: a complete list of its credentials',
    ],
    [
      'a service account',
      user({ kind: 'service-account', credentials: [password, aKey()] }),
      'not-applicable',
    ],
    [
      'a service account that people can log in with',
      user({
        kind: 'service-account',
        traits: { interactiveUse: true },
        credentials: [password, aKey()],
      }),
      'fail: A person can log in with it, and it has Access key AKIA1.',
    ],
    [
      'a user nobody can log in with',
      user({
        traits: { interactiveUse: false },
        credentials: [password, aKey()],
      }),
      'not-applicable',
    ],
    [
      'a disabled user',
      user({ status: 'disabled', credentials: [password, aKey()] }),
      'not-applicable',
    ],
  ])('%s', (_, input, said) => {
    expect(sayOf(passwordAndKeys, input)).toBe(said);
  });

  it('tells when the password ends', () => {
    const input = user({
      credentials: [{ ...password, expiresAt: sinceDays(-2) }, aKey()],
    });

    expect(flipOf(passwordAndKeys, input)).toEqual({
      now: 'fail',
      at: daysAgo(-2).toISOString(),
      just: 'fail',
      then: 'unknown',
    });
  });
});
