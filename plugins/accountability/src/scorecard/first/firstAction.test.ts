import type {
  IdentityDetail,
  IdentitySummary,
} from 'backstage-plugin-accountability-common';
import { anIdentitySummary } from '../../testing';
import { firstAction } from './firstAction';

type Action = IdentityDetail['actions'][number];
const may = (action: Action['action']): Action => ({ action, allowed: true });
const mayNot = (action: Action['action']): Action => ({
  ...{ action, allowed: false, why: `no ${action}` },
});
const ownerless: Partial<IdentitySummary> = {
  owner: { state: 'ownerless', reason: 'no-owner' },
};

describe('firstAction', () => {
  it.each<[string, Partial<IdentitySummary>, Action[], Action | undefined]>([
    ['a claim', ownerless, [may('claim'), may('transfer')], may('claim')],
    [
      'to name somebody else, where one may not take it',
      ownerless,
      [mayNot('claim'), mayNot('accept'), may('transfer')],
      may('transfer'),
    ],
    [
      'an answer to who is asked',
      { ...ownerless, offeredTo: 'group:default/us' },
      [may('claim'), may('accept')],
      may('accept'),
    ],
    [
      'to settle what is disputed',
      { owner: { state: 'ownerless', reason: 'disputed' } },
      [mayNot('claim'), may('settle')],
      may('settle'),
    ],
    [
      'the best one with why not, where one may do nothing',
      ownerless,
      [mayNot('claim'), mayNot('transfer')],
      mayNot('claim'),
    ],
    [
      'nothing where somebody answers',
      {
        owner: {
          state: 'owned',
          ref: 'user:default/a',
          signal: 'decision',
        } as never,
      },
      [may('transfer')],
      undefined,
    ],
    [
      'nothing where nobody has to for now',
      { ...ownerless, exceptedUntil: '2027-01-01T00:00:00.000Z' },
      [may('claim')],
      undefined,
    ],
    ['nothing to a service', ownerless, [], undefined],
  ])('offers %s', (_, identity, actions, expected) => {
    expect(
      firstAction({ identity: anIdentitySummary(identity), actions }),
    ).toEqual(expected);
  });
});
