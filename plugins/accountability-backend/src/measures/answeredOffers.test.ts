import { replayOffers } from './answeredOffers';

const day = (n: number) => new Date(Date.UTC(2026, 10, n));

describe('replayOffers', () => {
  it('pairs each answer with the last offer before it', () => {
    const answered = replayOffers(
      [
        { identityId: 1, action: 'transfer', at: day(1) },
        { identityId: 2, action: 'transfer', at: day(2) },
        { identityId: 1, action: 'transfer', at: day(3) },
        { identityId: 1, action: 'accept', at: day(5) },
        { identityId: 2, action: 'decline', at: day(6) },
        // Answers nobody.
        { identityId: 1, action: 'accept', at: day(7) },
      ],
      day(1),
    );
    expect(answered).toEqual([
      { offeredAt: day(3), answeredAt: day(5) },
      { offeredAt: day(2), answeredAt: day(6) },
    ]);
  });

  it('leaves out what was taken back, and what was answered long ago', () => {
    expect(
      replayOffers(
        [
          { identityId: 1, action: 'transfer', at: day(1) },
          { identityId: 1, action: 'accept', at: day(2) },
          { identityId: 1, action: 'transfer', at: day(8) },
          { identityId: 1, action: 'release', at: day(9) },
          { identityId: 1, action: 'accept', at: day(10) },
        ],
        day(5),
      ),
    ).toEqual([]);
  });
});
