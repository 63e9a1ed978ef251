import { identityRecordSchema } from './IdentityRecord';

const least = {
  provider: 'github',
  scope: 'acme',
  name: 'app/ci',
  kind: 'github-app',
};

describe('identityRecordSchema', () => {
  it('fills in what a source leaves out as not known, never as fine', () => {
    expect(identityRecordSchema.parse(least)).toMatchObject({
      status: 'unknown',
      privilege: { level: 'unknown' },
      lastUsedAt: { value: null, observability: 'not-reported' },
      credentials: [],
    });
  });

  it.each<[string, object]>([
    ['a scope with a slash', { scope: 'a/b' }],
    ['an unknown field', { secret: 'x' }],
    ['control characters in a name', { name: 'a\u0000b' }],
    ['a name that is too long', { name: 'x'.repeat(513) }],
    [
      'a time that is not known and yet given',
      {
        createdAt: {
          value: '2026-01-01T00:00:00Z',
          observability: 'not-reported',
        },
      },
    ],
    [
      'a local time',
      {
        createdAt: { value: '2026-01-01T00:00:00', observability: 'observed' },
      },
    ],
    ['an unknown kind', { kind: 'robot' }],
  ])('refuses %s', (_, wrong) => {
    expect(identityRecordSchema.safeParse({ ...least, ...wrong }).success).toBe(
      false,
    );
  });
});
