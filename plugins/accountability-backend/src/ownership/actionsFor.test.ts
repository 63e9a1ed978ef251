import type {
  DecisionAction,
  OwnerResolution,
  OwnershipStanding,
} from 'backstage-plugin-accountability-common';
import { actionsFor, type Person } from './actionsFor';

const mine = 'group:default/mine';
const theirs = 'group:default/theirs';

const me: Person = {
  ref: 'user:default/me',
  actsFor: ['user:default/me', mine],
  decidesForAll: false,
};

const ownerless: OwnerResolution = { state: 'ownerless', reason: 'no-owner' };
const owned = (ref: string): OwnerResolution => ({
  state: 'owned',
  ref,
  signal: 'source-tag',
});

function may(
  action: DecisionAction,
  resolution: OwnerResolution,
  standing: Partial<OwnershipStanding> = {},
  person: Partial<Person> = {},
  disputedBy?: string,
): boolean | string {
  const { allowed, why } = actionsFor({
    resolution,
    standing: { disputed: false, ...standing },
    disputedBy,
    person: { ...me, ...person },
    permitted: true,
    gone: false,
  }).find(candidate => candidate.action === action)!;
  return allowed || why!;
}

const YES = /^true$/;

describe('actionsFor', () => {
  it.each<[DecisionAction, string, boolean | string, RegExp]>([
    ['claim', 'nobody answers', may('claim', ownerless), YES],
    [
      'claim',
      'somebody answers',
      may('claim', owned(theirs)),
      /Somebody answers/,
    ],
    [
      'claim',
      'it is disputed',
      may('claim', ownerless, { disputed: true }),
      /settle/,
    ],
    ['transfer', 'it is mine', may('transfer', owned(mine)), YES],
    [
      'transfer',
      'it is theirs',
      may('transfer', owned(theirs)),
      /Only its owner/,
    ],
    [
      'transfer',
      'it is theirs and I decide for all',
      may('transfer', owned(theirs), {}, { decidesForAll: true }),
      YES,
    ],
    [
      'transfer',
      'nobody answers (a nomination)',
      may('transfer', ownerless),
      YES,
    ],
    [
      'transfer',
      'an offer is open',
      may('transfer', owned(mine), { offeredTo: theirs }),
      /waits/,
    ],
    [
      'accept',
      'it was offered to my group',
      may('accept', ownerless, { offeredTo: mine }),
      YES,
    ],
    [
      'accept',
      'it was offered to somebody else',
      may('accept', ownerless, { offeredTo: theirs }),
      /somebody else/,
    ],
    [
      'accept',
      'I am declared and nobody accepted',
      may('accept', owned(mine)),
      YES,
    ],
    [
      'accept',
      'it is accepted already',
      may('accept', owned(mine), { decidedOwner: mine, acceptedBy: me.ref }),
      /already/,
    ],
    [
      'accept',
      'nothing was offered',
      may('accept', ownerless),
      /Nothing was offered/,
    ],
    [
      'decline',
      'it was offered to me',
      may('decline', ownerless, { offeredTo: me.ref }),
      YES,
    ],
    [
      'decline',
      'it was offered to somebody else',
      may('decline', ownerless, { offeredTo: theirs }),
      /Nothing/,
    ],
    ['dispute', 'somebody answers', may('dispute', owned(theirs)), YES],
    [
      'dispute',
      'nobody answers',
      may('dispute', ownerless),
      /claim it instead/,
    ],
    [
      'settle',
      'I disputed it',
      may('settle', ownerless, { disputed: true }, {}, me.ref),
      YES,
    ],
    [
      'settle',
      'somebody else disputed it',
      may('settle', ownerless, { disputed: true }, {}, 'user:default/x'),
      /Only who raised/,
    ],
    [
      'settle',
      'I decide for all',
      may('settle', ownerless, { disputed: true }, { decidesForAll: true }),
      YES,
    ],
    [
      'release',
      'I own it by decision',
      may('release', owned(mine), { decidedOwner: mine }),
      YES,
    ],
    [
      'release',
      'the catalog says I own it',
      may('release', owned(mine)),
      /catalog/,
    ],
    [
      'release',
      'it is theirs',
      may('release', owned(theirs), { decidedOwner: theirs }),
      /Only its owner/,
    ],
  ])('%s when %s', (_action, _when, answer, expected) => {
    expect(String(answer)).toMatch(expected);
  });

  it('offers as owners only whom the person acts for', () => {
    const [claim] = actionsFor({
      resolution: ownerless,
      standing: { disputed: false },
      person: me,
      permitted: true,
      gone: false,
    });
    expect(claim.owners).toEqual(me.actsFor);
  });

  it.each<[string, Partial<Parameters<typeof actionsFor>[0]>, RegExp]>([
    [
      'the permission does not cover it, even for who decides for all',
      { permitted: false, person: { ...me, decidesForAll: true } },
      /needs the permission accountability\.identity\.decide$/,
    ],
    ['it is gone', { gone: true }, /gone/],
    ['it was not judged yet', { resolution: undefined }, /try again/],
  ])('allows nothing when %s', (_when, options, why) => {
    const actions = actionsFor({
      resolution: ownerless,
      standing: { disputed: true, offeredTo: mine },
      disputedBy: me.ref,
      person: me,
      permitted: true,
      gone: false,
      ...options,
    });
    expect(actions).toHaveLength(7);
    for (const action of actions) {
      expect(action).toEqual({
        action: action.action,
        allowed: false,
        why: expect.stringMatching(why),
      });
    }
  });
});
