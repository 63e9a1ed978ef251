import { renderHook } from '@testing-library/react';
import type { OutcomeMeasure } from 'backstage-plugin-accountability-common';
import { TestApiProvider } from '@backstage/test-utils';
import type { ReactNode } from 'react';
import { NowProvider } from '../shared';
import { englishText, NOW } from '../testing';
import { lastNumberText, targetDateText, targetText } from './targetText';
import { useDays } from './useDays';

const measure: OutcomeMeasure = {
  id: 'standing-privilege',
  direction: 'decrease',
  unit: 'identities',
};

describe('the target in words', () => {
  it.each<[Partial<OutcomeMeasure>, string]>([
    [{ baseline: 62, target: 31 }, '62 → 31 identities'],
    [{ target: 0 }, 'To 0 identities'],
    [{ baseline: 62 }, 'No target yet'],
    [{ target: 99, unit: undefined }, 'To 99'],
  ])('of %j', (part, words) => {
    expect(
      targetText({
        t: englishText,
        measure: { ...measure, ...part },
        number: String,
      }),
    ).toBe(words);
  });

  const wrapper = ({ children }: { children: ReactNode }) => (
    <TestApiProvider apis={[]}>
      <NowProvider now={NOW}>{children}</NowProvider>
    </TestApiProvider>
  );

  it.each([
    [{}, '4, counted 3 days ago'],
    [{ elsewhere: false }, '4, counted 3 days ago'],
    [{ at: undefined }, '4 when last measured'],
    [{ stale: true }, '4 when last measured'],
    [{ elsewhere: true }, '4 on 20 Nov 2026, counted elsewhere'],
    [{ elsewhere: true, stale: true }, '4 on 20 Nov 2026, counted elsewhere'],
  ])('the last number with %j', (part, words) => {
    const { result } = renderHook(useDays, { wrapper });
    const measurement = {
      ...{ value: 4, at: '2026-11-20T06:00:00Z', stale: false },
      ...part,
    };
    expect(
      lastNumberText({
        ...{ t: englishText, measurement, number: String },
        days: result.current,
      }),
    ).toBe(words);
  });

  it.each<[string | undefined, string]>([
    ['2027-03-31', 'by 31 Mar 2027, in 4 months'],
    ['2026-12-05', 'by 5 Dec 2026, in 12 days'],
    ['2026-11-24', 'by 24 Nov 2026, tomorrow'],
    // The last day counts until its end.
    ['2026-11-23', 'by 23 Nov 2026, today'],
    ['2026-11-22', 'overdue since 22 Nov 2026, yesterday'],
    [undefined, 'without a date'],
  ])('by %s', (targetDate, words) => {
    const { result } = renderHook(useDays, { wrapper });
    expect(
      targetDateText({ t: englishText, targetDate, days: result.current }),
    ).toBe(words);
  });
});
