import { powerOfSeats } from './powerOfSeats';

const now = new Date('2026-11-23T12:00:00Z');
const holder = [{ holder: 'user:default/dana', coOwner: false }];
const verified = {
  seat: 'business-result' as const,
  verb: 'revoke-credential' as const,
  lever: 'access' as const,
  proof: { kind: 'policy' as const },
  verifiedBy: 'user:default/sam',
  verifiedOn: '2026-11-01',
};

describe('powerOfSeats', () => {
  it('puts those first that can enforce nothing', () => {
    expect(
      powerOfSeats(
        {
          seats: { 'business-result': holder, legal: holder },
          decisionRights: [verified],
        },
        now,
      ),
    ).toEqual([
      { seat: 'legal', power: 'none' },
      { seat: 'business-result', power: 'verified' },
    ]);
  });

  it('tells an unproven right and an expired one from none', () => {
    const rights = [
      { ...verified, seat: 'mission' as const, verifiedBy: undefined },
      { ...verified, seat: 'finance' as const, expiresOn: '2026-11-22' },
    ];
    expect(powerOfSeats({ decisionRights: rights }, now)).toEqual([
      { seat: 'mission', power: 'unverified' },
      { seat: 'finance', power: 'expired' },
    ]);
  });

  it('asks no power of those who carry a domain out, unless they claim one', () => {
    expect(powerOfSeats({ seats: { cloud: holder } }, now)).toEqual([]);
    expect(
      powerOfSeats(
        {
          seats: { cloud: holder },
          decisionRights: [{ seat: 'cloud', verb: 'revoke-credential' }],
        },
        now,
      ),
    ).toEqual([{ seat: 'cloud', power: 'unverified' }]);
  });

  it('survives a row that is still empty', () => {
    expect(powerOfSeats({ decisionRights: [{}] }, now)).toEqual([]);
  });
});
