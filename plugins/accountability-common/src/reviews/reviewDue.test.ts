import { latestNextDate, nextDateProblem, reviewDueAt } from './reviewDue';

const since = new Date('2026-01-01T09:00:00Z');
const day = (text: string) => new Date(`${text}T09:00:00Z`);

describe('reviewDueAt', () => {
  it('is a cadence after there is something to review', () => {
    expect(reviewDueAt({ cadence: 'weekly', since })).toEqual(
      day('2026-01-08'),
    );
  });

  it('is the day that was agreed, when it is earlier', () => {
    const nextOn = day('2026-01-03');
    expect(reviewDueAt({ cadence: 'weekly', since, nextOn })).toEqual(nextOn);
  });

  it('is never later than the cadence allows', () => {
    const nextOn = day('2026-06-01');
    expect(reviewDueAt({ cadence: 'weekly', since, nextOn })).toEqual(
      day('2026-01-08'),
    );
  });
});

describe('nextDateProblem', () => {
  const options = { cadence: 'weekly', now: since } as const;

  it.each(['2025-12-31', '2026-01-01'])('refuses %s, which is over', nextOn => {
    expect(nextDateProblem(nextOn, options)).toMatch(/must be in the future/);
  });

  it('refuses a day after the cadence, and names the last that it allows', () => {
    expect(latestNextDate(options)).toBe('2026-01-08');
    expect(nextDateProblem('2026-01-09', options)).toMatch(
      /\(weekly\), so on 2026-01-08 at the latest/,
    );
  });

  it.each(['2026-01-02', '2026-01-08'])('allows %s', nextOn => {
    expect(nextDateProblem(nextOn, options)).toBeUndefined();
  });
});
