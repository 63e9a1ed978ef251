import type {
  OutcomeMeasure,
  Sample,
} from 'backstage-plugin-accountability-common';
import { chartPoints, chartRange } from './chartData';

const measure: OutcomeMeasure = {
  ...{ id: 'a', direction: 'decrease', baseline: 20, target: 4 },
  ...{ targetDate: '2026-01-30', thresholds: { breached: 25 } },
};
const samples: Sample[] = [10, 9, 8].map((value, index) => ({
  ...{ at: `2026-01-0${index + 1}T00:00:00.000Z`, value, source: 'built-in' },
}));

describe('chartPoints', () => {
  it('goes on from the last number to where they lead', () => {
    const points = chartPoints(measure, samples);
    expect(points).toHaveLength(4);
    expect(points[2]).toMatchObject({ value: 8, forecast: 8 });
    // One less a day, from 8 on 3 January until 30 January has ended, but no less than none.
    expect(points[3]).toEqual({ time: Date.parse('2026-01-31'), forecast: 0 });
    const sooner = chartPoints(
      { ...measure, targetDate: '2026-01-06' },
      samples,
    );
    expect(sooner[3].forecast).toBeCloseTo(8 - 4, 6);
  });

  it.each<[string, Partial<OutcomeMeasure>, number]>([
    ['there is no date', { targetDate: undefined }, 3],
    ['the date has passed', { targetDate: '2026-01-01' }, 3],
    ['two numbers show no direction', {}, 2],
  ])('expects nothing where %s', (_, change, count) => {
    const points = chartPoints(
      { ...measure, ...change },
      samples.slice(-count),
    );
    expect(points).toHaveLength(count);
  });

  it('has none where there is no number', () => {
    expect(chartPoints(measure, [])).toEqual([]);
  });
});

describe('chartRange', () => {
  it('holds everything that is drawn, and never shows less than nothing', () => {
    expect(chartRange(measure, [{ time: 0, value: 2 }])).toEqual([
      0,
      expect.closeTo(27.3),
    ]);
    expect(chartRange({ id: 'a', direction: 'increase' }, [])).toHaveLength(2);
  });

  it('has room for one number alone', () => {
    const [least, most] = chartRange({ id: 'a', direction: 'increase' }, [
      { time: 0, value: 5 },
    ]);
    expect(least).toBeLessThan(5);
    expect(most).toBeGreaterThan(5);
  });
});
