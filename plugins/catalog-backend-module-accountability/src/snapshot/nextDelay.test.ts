import { nextDelay } from './nextDelay';

describe('nextDelay', () => {
  it.each([
    [0, 5_000, 5_000],
    [1, 5_000, 1_000],
    [2, 5_000, 2_000],
    [4, 5_000, 8_000],
    [7, 5_000, 60_000],
    [5_000, 5_000, 60_000],
    [1, 200, 200],
    [0, 3_600_000, 3_600_000],
    [9, 3_600_000, 60_000],
  ])('after %d failures at a poll of %d ms is %d ms', (failures, poll, ms) => {
    expect(nextDelay(failures, poll)).toBe(ms);
  });
});
