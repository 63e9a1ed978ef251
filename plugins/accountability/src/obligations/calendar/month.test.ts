import { daysToEndOf, monthsLater, weeksOf } from './month';

describe('a month of the calendar', () => {
  it('has weeks that begin on Monday', () => {
    const weeks = weeksOf('2026-11');
    expect(weeks).toHaveLength(6);
    expect(weeks[0]).toEqual([
      ...Array.from({ length: 6 }, () => undefined),
      '2026-11-01',
    ]);
    expect(weeks[5].slice(0, 2)).toEqual(['2026-11-30', undefined]);
    expect(weeksOf('2027-02')).toHaveLength(4);
    expect(weeksOf('2028-02').flat().filter(Boolean)).toHaveLength(29);
  });

  it('has months before and after it, over the turn of the year', () => {
    expect(monthsLater('2026-12', 1)).toBe('2027-01');
    expect(monthsLater('2026-01', -1)).toBe('2025-12');
  });

  it('is seen whole when one looks far enough', () => {
    const now = new Date('2026-11-23T12:00:00Z');
    expect(daysToEndOf('2026-11', now)).toBe(9);
    expect(daysToEndOf('2026-01', now)).toBe(1);
  });
});
