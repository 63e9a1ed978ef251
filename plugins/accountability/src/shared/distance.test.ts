import { distance } from './distance';

const now = new Date('2026-11-23T12:00:00Z');

describe('distance', () => {
  it.each([
    ['2026-11-23T12:00:30Z', 0, 'minute'],
    ['2026-11-23T11:15:00Z', -45, 'minute'],
    ['2026-11-23T18:30:00Z', 6, 'hour'],
    ['2026-11-24T13:00:00Z', 1, 'day'],
    ['2026-12-05T01:00:00Z', 12, 'day'],
    ['2026-11-20T23:00:00Z', -3, 'day'],
    ['2027-02-23T12:00:00Z', 3, 'month'],
    ['2024-01-01T00:00:00Z', -2, 'year'],
  ])('counts %s as %i in units of a %s', (then, count, unit) => {
    expect(distance(new Date(then), now)).toEqual({ count, unit });
  });
});
