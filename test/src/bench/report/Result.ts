import type { Spread } from '../spread';

/** One number that was measured, and the goal it is held against. */
export interface Result extends Spread {
  /** What was divided by what, in words. */
  what: string;
  database?: string;
  unit: '×' | 'MiB' | 'KiB' | 'kB' | 'ms';
  rounds: number;
  /** Most that it may be. */
  goal: number;
  /** Costs behind it, in seconds or milliseconds, for those who want to look closer. */
  costs?: Record<string, readonly number[]>;
}
