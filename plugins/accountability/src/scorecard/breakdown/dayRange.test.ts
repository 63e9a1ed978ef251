import { daysToChoose, isWithin } from './dayRange';

const now = new Date('2026-11-28T09:00:00.000Z');
const counted = { countedFrom: '2026-11-01', countedTo: '2026-11-27' };

describe('days to choose', () => {
  it('are those that were counted', () => {
    expect(daysToChoose({ since: 'week' }, { counted, now })).toEqual({
      since: { from: '2026-11-01', to: '2026-11-27' },
      to: { from: '2026-11-01', to: '2026-11-27' },
    });
  });

  it('are one before the other', () => {
    const query = { since: '2026-11-05', to: '2026-11-20' } as const;
    expect(daysToChoose(query, { counted, now })).toEqual({
      since: { from: '2026-11-01', to: '2026-11-19' },
      to: { from: '2026-11-06', to: '2026-11-27' },
    });
  });

  it('have ended, as long as nobody knows which were counted', () => {
    expect(daysToChoose({ since: 'week' }, { now }).to.to).toBe('2026-11-27');
  });

  it.each(['0002-11-05', '0020-11-05', '0202-11-05', '2026-11-28'])(
    'are not %s, on the way to another year or not over',
    day => {
      const { since } = daysToChoose({ since: 'week' }, { now });
      expect(isWithin(day, since)).toBe(false);
    },
  );
});
