import { judgeLoss } from './judgeLoss';

const now = new Date('2026-11-24T12:00:00Z');
const HOUR = 3_600_000;
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * HOUR);
const policy = { maxVanishShare: 0.2, holdForMs: 24 * HOUR };
const before = { people: 100, entities: 1_000 };
const lose = (people: number, entities: number) => ({
  before,
  lost: { people, entities },
  held: undefined,
  policy,
  now,
});

describe('judgeLoss', () => {
  it.each([
    ['nothing lost', lose(0, 0)],
    ['exactly the share of people', lose(20, 20)],
    ['exactly the share of entities', lose(0, 200)],
    [
      'most of a small catalog',
      { ...lose(5, 18), before: { people: 6, entities: 19 } },
    ],
    [
      'every person of a small catalog',
      { ...lose(6, 6), before: { people: 6, entities: 19 } },
    ],
    [
      'everything, where that is allowed',
      { ...lose(100, 1_000), policy: { ...policy, maxVanishShare: 1 } },
    ],
    [
      'a loss that persisted',
      { ...lose(21, 21), held: { since: hoursAgo(24), lost: 21 } },
    ],
    [
      'the first picture ever',
      { ...lose(0, 0), before: { people: 0, entities: 0 } },
    ],
  ])('believes %s', (_, options) => {
    expect(judgeLoss(options)).toEqual({ is: 'believed' });
  });

  it.each([
    [
      'one person more than the share',
      lose(21, 21),
      '21 of 100 users and groups',
      now,
    ],
    [
      'one entity more than the share',
      lose(0, 201),
      '201 of 1000 entities',
      now,
    ],
    [
      'everything of a small catalog',
      { ...lose(1, 2), before: { people: 1, entities: 2 } },
      '2 of 2 entities',
      now,
    ],
    [
      'a loss that has not persisted long enough',
      { ...lose(22, 22), held: { since: hoursAgo(23), lost: 21 } },
      '22 of 100',
      hoursAgo(23),
    ],
    [
      'a loss that grew much further, from then on',
      { ...lose(100, 400), held: { since: hoursAgo(30), lost: 100 } },
      '100 of 100',
      now,
    ],
  ])('holds %s', (_, options, reason, since) => {
    expect(judgeLoss(options)).toEqual({
      is: 'held',
      reason: expect.stringContaining(reason),
      since,
      lost: expect.any(Number),
    });
  });
});
