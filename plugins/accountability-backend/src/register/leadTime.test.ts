import { withinHours } from './leadTime';

const MINUTE = 60_000;

describe('withinHours', () => {
  it('says the time of the last that belongs to the share, to the minute', () => {
    const times = [2, 4, 90, 600].map(minutes => minutes * MINUTE);
    expect(withinHours(times, 0.5)).toBeCloseTo(4 / 60, 6);
    expect(withinHours(times, 0.75)).toBe(1.5);
    expect(withinHours(times, 0.9)).toBe(10);
    expect(withinHours([], 0.5)).toBeUndefined();
  });
});
