import {
  NOT_SUPPORTED,
  OBSERVED_NEVER,
  observedAt,
} from 'backstage-plugin-accountability-common';
import { aKey, anInput, daysAgo, sinceDays } from '../__testUtils__/inputs';
import { flipOf, sayOf } from '../__testUtils__/sayings';
import { neverExpiringCredential } from './neverExpiringCredential';

const FIVE_YEARS = 5 * 365.25;
const key = (fields: object) => anInput({ credentials: [aKey(fields)] });

describe('never-expiring-credential', () => {
  it.each([
    ['one that ends', { expiresAt: sinceDays(-100) }, /^pass$/],
    [
      'one without end',
      { expiresAt: OBSERVED_NEVER },
      /^fail: Access key AKIA1 never expires\.$/,
    ],
    [
      'one that ends when nobody lives any more',
      { expiresAt: observedAt('9999-12-31T23:59:59Z') },
      /^fail: .* until 9999-12-31, more than 5 years/,
    ],
    [
      'one that lives for exactly the limit',
      { createdAt: sinceDays(100), expiresAt: sinceDays(100 - FIVE_YEARS) },
      /^pass$/,
    ],
    [
      'one that lives a day longer',
      { createdAt: sinceDays(100), expiresAt: sinceDays(99 - FIVE_YEARS) },
      /^fail/,
    ],
    [
      'one of unknown beginning that ends soon',
      { createdAt: NOT_SUPPORTED, expiresAt: sinceDays(-100) },
      /^pass$/,
    ],
    [
      'one of unknown end',
      { expiresAt: NOT_SUPPORTED },
      /^unknown: whether Access key AKIA1 expires$/,
    ],
    [
      'a password',
      { type: 'password', expiresAt: OBSERVED_NEVER },
      /^not-applicable$/,
    ],
    ['federated trust', { type: 'federated-trust' }, /^not-applicable$/],
    [
      'one that is revoked',
      { status: 'revoked', expiresAt: OBSERVED_NEVER },
      /^not-applicable$/,
    ],
  ])('%s', (_, fields, said) => {
    expect(sayOf(neverExpiringCredential, key(fields))).toMatch(said);
  });

  it('tells when a life of unknown beginning is short enough', () => {
    const flip = flipOf(
      neverExpiringCredential,
      key({ createdAt: NOT_SUPPORTED, expiresAt: sinceDays(-FIVE_YEARS - 1) }),
    );

    expect(flip).toEqual({
      now: 'fail',
      at: daysAgo(-1).toISOString(),
      just: 'fail',
      then: 'pass',
    });
  });
});
