import { formatResults } from './formatResults';
import { isMet } from './isMet';
import type { Result } from './Result';

const ratio: Result = {
  what: 'a ÷ b',
  database: 'SQLite',
  unit: '×',
  median: 1.0949,
  least: 0.9,
  most: 12.34,
  rounds: 5,
  goal: 1.1,
};

const size: Result = {
  what: 'gzip',
  unit: 'KiB',
  median: 36.2,
  least: 36.2,
  most: 36.2,
  rounds: 1,
  goal: 35,
};

describe('formatResults', () => {
  it('prints the goal beside each result, met or missed', () => {
    expect(formatResults([ratio, size])).toBe(
      [
        '| what  | database | median (least–most)       | goal     |        |',
        '| ----- | -------- | ------------------------- | -------- | ------ |',
        '| a ÷ b | SQLite   | 1.09× (0.90–12, 5 rounds) | ≤ 1.10×  | met    |',
        '| gzip  |          | 36 KiB                    | ≤ 35 KiB | missed |',
      ].join('\n'),
    );
  });

  it('takes the goal itself for met', () => {
    expect(isMet({ ...ratio, median: 1.1 })).toBe(true);
    expect(isMet({ ...ratio, median: 1.1001 })).toBe(false);
  });
});
