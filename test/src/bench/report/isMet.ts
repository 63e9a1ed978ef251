import type { Result } from './Result';

/** Whether a result reaches its goal: the median counts. */
export function isMet({ median, goal }: Result): boolean {
  return median <= goal;
}
