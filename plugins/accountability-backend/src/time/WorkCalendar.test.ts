import {
  afterWorkingDays,
  DEFAULT_CALENDAR,
  localDay,
  nextWorkingHour,
  onWorkingDayBefore,
  type WorkCalendar,
} from './WorkCalendar';

const berlin: WorkCalendar = {
  timeZone: 'Europe/Berlin',
  workingDays: [1, 2, 3, 4, 5],
  holidays: new Set(['2026-12-25', '2027-01-01']),
};
const riyadh: WorkCalendar = {
  ...{ timeZone: 'Asia/Riyadh', workingDays: [7, 1, 2, 3, 4] },
  holidays: new Set(),
};

describe('Working days', () => {
  it.each<[string, WorkCalendar, string, number, string]>([
    [
      'none is the same moment',
      berlin,
      '2026-11-27T09:00:00Z',
      0,
      '2026-11-27T09:00:00.000Z',
    ],
    [
      'leave the weekend out',
      berlin,
      '2026-11-27T09:00:00Z',
      1,
      '2026-11-30T09:00:00.000Z',
    ],
    [
      'start from a Sunday',
      berlin,
      '2026-11-29T09:00:00Z',
      1,
      '2026-11-30T09:00:00.000Z',
    ],
    [
      'leave holidays out',
      berlin,
      '2026-12-24T09:00:00Z',
      1,
      '2026-12-28T09:00:00.000Z',
    ],
    [
      'are those of the people',
      riyadh,
      '2026-11-26T09:00:00Z',
      1,
      '2026-11-29T09:00:00.000Z',
    ],
    // Clocks go forward on Sunday 2026-03-29 in Berlin: nine o'clock is an hour earlier in UTC.
    [
      'keep the hour when clocks go forward',
      berlin,
      '2026-03-27T08:00:00Z',
      1,
      '2026-03-30T07:00:00.000Z',
    ],
    [
      'keep the hour when clocks go back',
      berlin,
      '2026-10-23T07:00:00Z',
      1,
      '2026-10-26T08:00:00.000Z',
    ],
    [
      'are counted through a year',
      DEFAULT_CALENDAR,
      '2026-01-01T00:00:00Z',
      261,
      '2027-01-01T00:00:00.000Z',
    ],
  ])('%s', (_, calendar, from, days, expected) => {
    expect(afterWorkingDays(calendar, new Date(from), days).toISOString()).toBe(
      expected,
    );
  });

  it('gives an hour that a clock skips the one after it', () => {
    const half = { ...berlin, workingDays: [1, 2, 3, 4, 5, 6, 7] };
    // 02:30 does not exist on 2026-03-29.
    expect(
      afterWorkingDays(half, new Date('2026-03-28T01:30:00Z'), 1).toISOString(),
    ).toBe('2026-03-29T01:30:00.000Z');
  });

  it('ends even where nobody ever works', () => {
    const never = { ...DEFAULT_CALENDAR, workingDays: [] };
    const from = new Date('2026-01-01T00:00:00Z');
    expect(afterWorkingDays(never, from, 1) > from).toBe(true);
    expect(onWorkingDayBefore(never, from)).toEqual(from);
  });

  it.each([
    ['2026-11-29T12:00:00Z', '2026-11-27T12:00:00.000Z'],
    ['2026-11-27T12:00:00Z', '2026-11-27T12:00:00.000Z'],
    ['2026-12-25T12:00:00Z', '2026-12-24T12:00:00.000Z'],
  ])('the last one at or before %s is %s', (at, expected) => {
    expect(onWorkingDayBefore(berlin, new Date(at)).toISOString()).toBe(
      expected,
    );
  });

  it.each([
    ['before it, today', '2026-11-27T06:00:00Z', '2026-11-27T07:00:00.000Z'],
    ['at it, the next', '2026-11-27T07:00:00Z', '2026-11-30T07:00:00.000Z'],
    [
      'after it on a Friday, on Monday',
      '2026-11-27T22:59:00Z',
      '2026-11-30T07:00:00.000Z',
    ],
    [
      'across clocks that go back',
      '2026-10-23T20:00:00Z',
      '2026-10-26T07:00:00.000Z',
    ],
  ])('the next eight o’clock, %s', (_, now, expected) => {
    expect(nextWorkingHour(berlin, 8, new Date(now)).toISOString()).toBe(
      expected,
    );
  });

  it('a day is a day where they are', () => {
    expect(localDay(berlin, new Date('2026-11-27T23:30:00Z'))).toBe(
      '2026-11-28',
    );
    expect(localDay(DEFAULT_CALENDAR, new Date('2026-11-27T23:30:00Z'))).toBe(
      '2026-11-27',
    );
  });
});
