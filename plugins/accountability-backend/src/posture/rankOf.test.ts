import type { IdentityRecordInput } from 'backstage-plugin-accountability-common';
import { aRecord } from '../testing/records';
import { rankOf } from './rankOf';

const observed = (value: string | null) => ({
  ...{ value, observability: 'observed' as const },
});
const key = { uid: 'k', type: 'access-key' as const };
const rankWith = (
  record: Partial<IdentityRecordInput>,
  around: { entities?: number; users?: { criticality?: string }[] } = {},
) =>
  rankOf({
    record: aRecord({ privilege: { level: 'read' }, ...record }),
    ...{ entities: 1, users: [], ...around },
  });
/** May read, and one entity that nobody called critical uses it. */
const plain = rankWith({}).rank;

describe('rankOf', () => {
  it.each<[string, Parameters<typeof rankWith>, number]>([
    ['admin four times what read is', [{ privilege: { level: 'admin' } }], 4],
    ['write three times', [{ privilege: { level: 'write' } }], 3],
    [
      'what nobody knows before what is little',
      [{ privilege: { level: 'unknown' } }],
      2,
    ],
    ['what may do nothing half', [{ privilege: { level: 'none' } }], 0.5],
    ['what nothing uses half of what one uses', [{}, { entities: 0 }], 0.5],
    ['what three use half as much again', [{}, { entities: 3 }], 1.5],
    [
      'what it may become like what uses it',
      [
        { edges: [{ type: 'impersonates', target: 'kubernetes:prod/a/b' }] },
        { entities: 2 },
      ],
      1.5,
    ],
    [
      'whom it trusts for nothing',
      [{ edges: [{ type: 'trusts', target: 'sts.example.com' }] }],
      1,
    ],
    ['what is switched off a quarter', [{ status: 'disabled' }], 0.25],
    ['what a vendor holds half as much again', [{ origin: 'vendor' }], 1.5],
    [
      'what another account may take over the same',
      [{ traits: { crossAccountTrust: true } }],
      1.5,
    ],
    [
      'a live key that never expires a quarter more',
      [{ credentials: [{ ...key, expiresAt: observed(null) }] }],
      1.25,
    ],
    ['a key of which nobody knows for nothing', [{ credentials: [key] }], 1],
    [
      'a key that is revoked for nothing',
      [
        {
          credentials: [
            { ...key, status: 'revoked', expiresAt: observed(null) },
          ],
        },
      ],
      1,
    ],
    [
      'the most critical of what uses it',
      [{}, { users: [{ criticality: 'high' }, { criticality: 'critical' }] }],
      3,
    ],
    ['what is not critical once', [{}, { users: [{ criticality: 'low' }] }], 1],
  ])('counts %s', (_, given, times) => {
    expect(rankWith(...given).rank).toBeCloseTo(plain * times);
  });

  it('says what it is made of', () => {
    expect(
      rankOf({
        record: aRecord({ privilege: { level: 'admin' } }),
        ...{ entities: 3, users: [{ dataClass: 'confidential' }] },
      }),
    ).toEqual({ privilege: 4, exposure: 3, criticality: 2, rank: 24 });
  });
});
