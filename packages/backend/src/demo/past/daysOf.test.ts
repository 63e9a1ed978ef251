import { daysOf } from './daysOf';
import { PastClock } from './PastClock';

const now = new Date('2026-11-28T04:30:00.000Z');
const before = [{ file: 'a.yaml', absent: true as const }];

describe('The days of a past', () => {
  it('are one a week, each on which something happened, all of the last ones, and now', () => {
    const days = daysOf(
      {
        ...{ begins: 23, daily: 3 },
        events: [
          { daysAgo: 11, what: 'Something', before },
          { daysAgo: 2, what: 'Something', before },
          { daysAgo: 0, what: 'Something', before },
        ],
        answers: [{ daysAgo: 5, outcome: 'outcome:default/a', accepted: [] }],
      },
      now,
    );
    expect(days.map(({ daysAgo }) => daysAgo)).toEqual([
      23, 16, 11, 9, 5, 3, 2, 1, 0,
    ]);
    expect(days[0].at.toISOString()).toBe('2026-11-05T06:00:00.000Z');
    expect(days.at(-2)!.at.toISOString()).toBe('2026-11-27T06:00:00.000Z');
    expect(days.at(-1)!.at).toEqual(now);
  });

  it('never go back', () => {
    const clock = new PastClock(now);
    clock.moveTo(new Date('2026-11-29T06:00:00.000Z'));
    expect(clock.now().toISOString()).toBe('2026-11-29T06:00:00.000Z');
    expect(() => clock.moveTo(now)).toThrow('lies in the past of the past');
  });
});
