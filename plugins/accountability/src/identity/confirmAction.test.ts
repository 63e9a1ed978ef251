import type {
  IdentityDetail,
  OwnerCandidate,
} from 'backstage-plugin-accountability-common';
import { confirmAction } from './confirmAction';

const team = 'group:default/payments';
const candidate: OwnerCandidate = {
  signal: 'namespace',
  text: 'payments',
  ref: team,
  standing: 'active',
  field: 'namespace',
  confidence: 0.6,
};
const CLAIM = { action: 'claim', allowed: true, owners: [team] } as const;
const TRANSFER = { action: 'transfer', allowed: true } as const;
const ACCEPT = { action: 'accept', allowed: true, owners: [team] } as const;

describe('confirmAction', () => {
  it.each([
    ['claims for a group of mine', [TRANSFER, CLAIM], 'claim'],
    ['accepts what is on offer first', [CLAIM, ACCEPT], 'accept'],
    ['offers to a group of others', [TRANSFER], 'transfer'],
    ['can do nothing without a decision', [], undefined],
    [
      'can do nothing that is not allowed',
      [{ action: 'claim', allowed: false, why: 'no' }],
      undefined,
    ],
  ])('%s', (_, actions, action) => {
    const identity = {
      actions: actions.map(a => ({
        ...a,
        ...('owners' in a ? { owners: [...a.owners] } : {}),
      })) as IdentityDetail['actions'],
      standing: { disputed: false },
    };
    expect(confirmAction(candidate, identity)?.action).toBe(action);
  });

  it.each([
    'user-left',
    'group-empty',
    'not-in-catalog',
    'placeholder',
  ] as const)('confirms nobody who is %s', standing => {
    expect(
      confirmAction(
        { ...candidate, standing },
        {
          actions: [{ action: 'transfer', allowed: true }],
          standing: { disputed: false },
        },
      ),
    ).toBeUndefined();
  });
});
