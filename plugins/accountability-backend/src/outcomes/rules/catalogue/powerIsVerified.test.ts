import { flipOf, sayOf } from '../../../rules/__testUtils__/sayings';
import {
  anOutcome,
  aRight,
  DANA,
  dayAgo,
  NOW,
  type Told,
} from '../__testUtils__/anOutcome';
import { powerIsVerified } from './powerIsVerified';

type Right = ReturnType<typeof aRight>;
const rights = (...decisionRights: Right[]): Told => ({
  spec: { decisionRights },
});
const old = aRight({ verifiedOn: dayAgo(366) });
const bare = aRight({
  seat: 'security',
  verb: 'revoke-credential',
  lever: 'access',
  proof: undefined,
});
const ended = aRight({ seat: 'mission', expiresOn: dayAgo(1) });

describe('ACC-11', () => {
  it.each<[string, Told, string]>([
    ['a right is verified', {}, 'pass'],
    ['one of several is verified', rights(old, bare, ended, aRight()), 'pass'],
    [
      'there is no right',
      rights(),
      'fail: Nobody can enforce anything: no seat holds a decision right.',
    ],
    [
      'no right is of use',
      rights(old, bare, ended),
      'fail: Nobody can enforce anything: the right to allocate budget of the business result seat has expired, the right to allocate budget of the mission seat has expired and the right to revoke credentials of the security seat was never verified.',
    ],
    [
      'the seat of the right is vacant',
      { sits: { 'business-result': [] } },
      'fail: Nobody can enforce anything: the right to allocate budget of the business result seat has nobody here to use it.',
    ],
    [
      'the holder left',
      { parties: { [DANA]: { standing: 'user-left' } } },
      'fail: Nobody can enforce anything: the right to allocate budget of the business result seat has nobody here to use it.',
    ],
    [
      'the holder declined',
      { states: { 'business-result': 'declined' } },
      'fail: Nobody can enforce anything: the right to allocate budget of the business result seat has nobody here to use it.',
    ],
    [
      'the holder has not answered yet',
      { states: { 'business-result': 'waiting' } },
      'pass',
    ],
    [
      'the catalog was not read yet',
      { directoryComplete: false },
      'unknown: a complete reading of the catalog',
    ],
    [
      'no right is verified, and the catalog was not read yet',
      { ...rights(bare), directoryComplete: false },
      'fail: Nobody can enforce anything: the right to revoke credentials of the security seat was never verified.',
    ],
    ['it is a draft', { spec: { lifecycle: 'draft' } }, 'not-applicable'],
  ])('when %s', (_, told, said) => {
    expect(sayOf(powerIsVerified, anOutcome(told))).toBe(said);
  });

  it.each<[string, Right, string]>([
    [
      'a right expires',
      aRight({ expiresOn: dayAgo(0) }),
      '2026-11-25T00:00:00.000Z',
    ],
    [
      'a proof grows old',
      aRight({ verifiedOn: dayAgo(365) }),
      '2026-11-25T00:00:00.001Z',
    ],
  ])('tells when %s', (_, right, at) => {
    expect(
      flipOf(powerIsVerified, anOutcome({ ...rights(right), now: NOW })),
    ).toEqual({
      now: 'pass',
      at,
      just: 'pass',
      then: 'fail',
    });
  });
});
