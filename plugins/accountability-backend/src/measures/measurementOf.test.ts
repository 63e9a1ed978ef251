import type { OutcomeMeasure } from 'backstage-plugin-accountability-common';
import { measurementOf } from './measurementOf';

const measure: OutcomeMeasure = { id: 'grants', direction: 'decrease' };
const now = new Date('2026-11-28T12:00:00.000Z');
const sampleBy = (source: string) => ({
  ...{ at: '2026-11-23T06:00:00.000Z', value: 4, source },
});

describe('measurementOf', () => {
  it.each([
    ['built-in', false],
    ['grants', false],
    ['external:pipeline', true],
  ])('says of a number by %s whether it was counted elsewhere', (by, is) => {
    expect(measurementOf(measure, [sampleBy(by)], now)).toMatchObject({
      ...{ value: 4, at: '2026-11-23T06:00:00.000Z', elsewhere: is },
    });
  });

  it('says nothing of a number that there is not', () => {
    expect(measurementOf(measure, [], now).elsewhere).toBeUndefined();
  });
});
