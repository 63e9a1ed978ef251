import type { PolicyExemption } from 'backstage-plugin-accountability-common';
import { exemptionIsRegistered } from './exemptionIsRegistered';
import type { NamedException } from './ExemptionRuleInput';

const NOW = new Date('2026-11-24T12:00:00.000Z');
const days = (count: number) => new Date(NOW.getTime() + count * 86_400_000);

const inEffect: NamedException = {
  ...{ id: 12, state: 'active' },
  ...{ effectiveFrom: days(-10), expiresAt: days(30) },
};

function say(
  exemption: Pick<PolicyExemption, 'exception' | 'expiresAt'>,
  named?: Partial<NamedException>,
) {
  const { verdict, reevaluateAt } = exemptionIsRegistered.judge(
    { exemption, named: named && { ...inEffect, ...named }, now: NOW },
    {},
  );
  return {
    said:
      verdict.is === 'fail' || verdict.is === 'not-applicable'
        ? `${verdict.is}: ${verdict.because}`
        : verdict.is,
    reevaluateAt,
  };
}

describe('EXC-13', () => {
  const at = (when: Date) => when.toISOString();
  const twelve = { exception: '12' };

  it.each<[string, Parameters<typeof say>, string]>([
    ['in effect', [twelve, {}], 'pass'],
    ['that begins now', [twelve, { effectiveFrom: NOW }], 'pass'],
    [
      'in effect, of one that the engine ends sooner',
      [{ ...twelve, expiresAt: at(days(29)) }, {}],
      'pass',
    ],
    [
      'in effect, of one that the engine ends at the same moment',
      [{ ...twelve, expiresAt: at(days(30)) }, {}],
      'pass',
    ],
    [
      'that ends before the engine ends it',
      [{ ...twelve, expiresAt: at(days(31)) }, {}],
      'fail: The engine ends it on 2026-12-25, and exception 12 ends on 2026-12-24.',
    ],
    ['that nothing names', [{}], 'fail: It names no exception.'],
    [
      'that there is not',
      [twelve],
      'fail: It names exception 12, which does not exist.',
    ],
    [
      'that is no number',
      [{ exception: 'see the ticket, which is much too long to be quoted' }],
      'fail: It names exception see the ticket, which is much too long t, which does not exist.',
    ],
    [
      'that ended this moment',
      [twelve, { expiresAt: NOW }],
      'fail: It names exception 12, which has expired.',
    ],
    ...(
      [
        ['draft', 'is a draft'],
        ['requested', 'nobody has decided about yet'],
        ['under-review', 'nobody has decided about yet'],
        ['rejected', 'was rejected'],
        ['withdrawn', 'was withdrawn'],
      ] as const
    ).map(([state, words]): [string, Parameters<typeof say>, string] => [
      state,
      [twelve, { state, effectiveFrom: undefined }],
      `fail: It names exception 12, which ${words}.`,
    ]),
    [
      'that begins tomorrow',
      [twelve, { state: 'approved', effectiveFrom: undefined }],
      'fail: It names exception 12, which is approved and not in effect yet.',
    ],
    ...(
      [
        ['expired', 'has expired'],
        ['revoked', 'was revoked'],
        ['closed', 'was closed'],
        ['superseded', 'was superseded by its renewal'],
      ] as const
    ).map(([state, words]): [string, Parameters<typeof say>, string] => [
      state,
      [twelve, { state, endedAt: days(-1) }],
      `fail: It names exception 12, which ${words}.`,
    ]),
    [
      'of nothing any more',
      [{ expiresAt: at(NOW) }],
      'not-applicable: The engine itself has ended it.',
    ],
  ])('of an exception %s', (_, args, said) => {
    expect(say(...args).said).toBe(said);
  });

  it('says when time alone changes it', () => {
    expect(say({}).reevaluateAt).toBeUndefined();
    expect(say(twelve, {}).reevaluateAt).toEqual(days(30));
    const sooner = { ...twelve, expiresAt: at(days(3)) };
    expect(say(sooner, {}).reevaluateAt).toEqual(days(3));
  });
});
