import type { OwnerResolution } from 'backstage-plugin-accountability-common';
import { anIdentitySummary, aTodo } from '../testing';
import { todoActions } from './todoActions';

const ownerless = (reason: 'no-owner' | 'disputed' | 'not-accepted') =>
  ({ state: 'ownerless', reason } as const);
const owned: OwnerResolution = {
  state: 'owned',
  ref: 'group:default/payments',
  signal: 'source-tag',
};

describe('todoActions', () => {
  it.each([
    [
      'claims what nobody owns',
      'accountable-owner',
      ownerless('no-owner'),
      'claim',
    ],
    [
      'claims what somebody left behind',
      'owner-left',
      ownerless('no-owner'),
      'claim',
    ],
    ['settles a dispute', 'accountable-owner', ownerless('disputed'), 'settle'],
    [
      'accepts what waits for it',
      'accountable-owner',
      ownerless('not-accepted'),
      'accept',
    ],
    [
      'decides nothing once somebody owns it',
      'accountable-owner',
      owned,
      undefined,
    ],
    [
      'decides nothing about a key',
      'key-age',
      ownerless('no-owner'),
      undefined,
    ],
  ])('%s', (_, ruleId, owner, best) => {
    const identity = anIdentitySummary({ id: '1', owner });
    expect(todoActions(aTodo({ ruleId }), [identity])[0]).toBe(best);
  });

  it('answers what is offered to the person, whatever the finding says', () => {
    const offered = anIdentitySummary({
      id: '1',
      owner: ownerless('no-owner'),
      offeredTo: 'group:default/payments',
    });
    const own = ['user:default/dana', 'group:default/payments'];
    expect(todoActions(aTodo(), [offered], own)).toEqual(['accept', 'decline']);
    expect(todoActions(aTodo(), [offered], ['user:default/sam'])[0]).toBe(
      'claim',
    );
    expect(todoActions(aTodo({ ruleId: 'key-age' }), [offered], own)).toEqual(
      [],
    );
  });

  it('claims an identity that is not among those shown', () => {
    expect(todoActions(aTodo(), [])[0]).toBe('claim');
  });
});
