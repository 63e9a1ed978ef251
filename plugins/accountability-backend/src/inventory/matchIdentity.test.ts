import { matchIdentity } from './matchIdentity';

const named = (immutableId: string | null) => ({
  id: 1,
  reference: 'kubernetes:prod/a/b',
  immutableId,
});

describe('matchIdentity', () => {
  it.each([
    ['nothing is known', {}, {}, { is: 'new' }],
    [
      'the name is known, no ids',
      {},
      { byReference: named(null) },
      { is: 'same', id: 1 },
    ],
    [
      'a weak record of a strong identity',
      {},
      { byReference: named('u1') },
      { is: 'same', id: 1 },
    ],
    [
      'a strong record upgrades a weak identity',
      { immutableId: 'u1' },
      { byReference: named(null) },
      { is: 'same', id: 1 },
    ],
    [
      'the same name with another id was re-created',
      { immutableId: 'u2' },
      { byReference: named('u1') },
      { is: 'recreated', supersedes: 1 },
    ],
    [
      'the same id under another name was renamed',
      { immutableId: 'u1' },
      { byImmutableId: { ...named('u1'), id: 7 }, byReference: named(null) },
      { is: 'same', id: 7 },
    ],
  ] as const)('%s', (_, record, known, expected) => {
    expect(matchIdentity(record, known)).toEqual(expected);
  });
});
