import type { CredentialRecord } from 'backstage-plugin-accountability-common';
import { credentialSpan } from './credentialSpan';
import { timeScale } from './timeScale';

const now = new Date('2026-01-01T00:00:00Z');
const NOT_REPORTED = { value: null, observability: 'not-reported' } as const;
const observed = (value: string | null) =>
  ({ value, observability: 'observed' } as const);

const aCredential = (
  partial: Partial<CredentialRecord> = {},
): CredentialRecord => ({
  uid: 'key',
  type: 'access-key',
  status: 'active',
  createdAt: NOT_REPORTED,
  rotatedAt: NOT_REPORTED,
  expiresAt: NOT_REPORTED,
  lastUsedAt: NOT_REPORTED,
  ...partial,
});
const spanOf = (credential: CredentialRecord) =>
  credentialSpan(credential, timeScale([credential], now));

describe('credentialSpan', () => {
  it('reaches from creation to expiry, with the last use between', () => {
    const span = spanOf(
      aCredential({
        createdAt: observed('2025-01-01T00:00:00Z'),
        lastUsedAt: observed('2026-01-01T00:00:00Z'),
        expiresAt: observed('2027-01-01T00:00:00Z'),
      }),
    );
    expect(span).toEqual({
      from: 0,
      fromKnown: true,
      to: 1,
      toKind: 'expiry',
      lastUsed: 0.5,
    });
  });

  it.each([
    ['never expires', observed(null), 'on'],
    ['expires in a far future', observed('2099-01-01T00:00:00Z'), 'on'],
    ['does not say', NOT_REPORTED, 'unknown'],
  ])('goes on to the end when the source %s', (_, expiresAt, toKind) => {
    expect(spanOf(aCredential({ expiresAt }))).toMatchObject({ to: 1, toKind });
  });

  it('begins at the edge when nobody knows since when it exists', () => {
    expect(spanOf(aCredential())).toMatchObject({ from: 0, fromKnown: false });
  });
});

describe('timeScale', () => {
  it('leaves room before and after now when nothing is known', () => {
    const scale = timeScale([], now);
    expect(scale.at(now.getTime())).toBeGreaterThan(0);
    expect(scale.at(now.getTime())).toBeLessThan(1);
  });

  it('holds what lies outside at its edges', () => {
    const scale = timeScale([], now);
    expect(scale.at(Date.parse('1999-01-01'))).toBe(0);
    expect(scale.at(Date.parse('2099-01-01'))).toBe(1);
  });
});
