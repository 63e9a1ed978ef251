import type { DecisionRight } from '../definitions/OutcomeSpec';
import { judgePower, judgeRight, rightFlipsAt, type Power } from './judgePower';

const now = new Date('2026-11-24T12:00:00.000Z');

const proven: DecisionRight = {
  seat: 'business-result',
  verb: 'revoke-credential',
  lever: 'access',
  proof: { kind: 'policy', title: 'Access policy' },
  verifiedBy: 'user:default/cleo',
  verifiedOn: '2026-11-01',
};

describe('judgeRight', () => {
  it.each<[string, Partial<DecisionRight>, Power]>([
    ['proof, a person and a day', {}, 'verified'],
    ['no proof', { proof: undefined }, 'unverified'],
    ['nobody who verified it', { verifiedBy: undefined }, 'unverified'],
    ['no day of verification', { verifiedOn: undefined }, 'unverified'],
    ['an end to come', { expiresOn: '2026-11-25' }, 'verified'],
    ['its last day', { expiresOn: '2026-11-24' }, 'verified'],
    ['an end that is past', { expiresOn: '2026-11-23' }, 'expired'],
    [
      'an end that is past, and no proof',
      { expiresOn: '2026-11-23', proof: undefined },
      'expired',
    ],
    ['a proof on its last day', { verifiedOn: '2025-11-24' }, 'verified'],
    ['a proof of more than a year', { verifiedOn: '2025-11-23' }, 'expired'],
  ])('with %s is as expected', (_, change, power) => {
    expect(judgeRight({ ...proven, ...change }, now)).toBe(power);
  });

  it.each<[string, Partial<DecisionRight>]>([
    ['its end', { expiresOn: '2026-12-24' }],
    ['the age of its proof', {}],
    ['whichever is first', { expiresOn: '2030-01-01' }],
  ])('flips at %s, not a millisecond earlier', (_, change) => {
    const right = { ...proven, ...change };
    const flip = rightFlipsAt(right, now)!;
    expect(judgeRight(right, new Date(flip.getTime() - 1))).toBe('verified');
    expect(judgeRight(right, flip)).toBe('expired');
  });

  it('never flips by time when nothing of it is dated, or all is past', () => {
    const bare = { ...proven, proof: undefined, verifiedOn: undefined };
    expect(rightFlipsAt(bare, now)).toBeUndefined();
    const past = { ...bare, expiresOn: '2026-01-01' };
    expect(rightFlipsAt(past, now)).toBeUndefined();
  });
});

describe('judgePower', () => {
  const unproven = { ...proven, proof: undefined };
  const expired = { ...proven, expiresOn: '2026-01-01' };

  it.each<[DecisionRight[], Power]>([
    [[], 'none'],
    [[expired], 'expired'],
    [[unproven], 'unverified'],
    [[proven], 'verified'],
    [[expired, unproven], 'unverified'],
    [[expired, unproven, proven], 'verified'],
  ])('is that of the best right (case %#)', (rights, power) => {
    expect(judgePower(rights, now)).toBe(power);
  });
});
