import type { ScorecardRow } from 'backstage-plugin-accountability-common';

type Counts = Pick<ScorecardRow, 'pass' | 'fail' | 'excepted' | 'unknown'>;

/** What a cell of the heat map says. */
export type CellShare =
  /** The rule concerns nothing here. */
  | { is: 'none' }
  /** Nothing can be evaluated. */
  | { is: 'unknown' }
  /** Nothing that counts: all is excepted. */
  | { is: 'excepted' }
  /** The share that passes of what can be evaluated, from 0 to 1. */
  | { is: 'share'; share: number };

/** Excepted and unknown are never counted as passing, nor as failing. */
export function cellShare(counts: Counts | undefined): CellShare {
  if (!counts) return { is: 'none' };
  const { pass, fail, excepted, unknown } = counts;
  if (pass + fail > 0) return { is: 'share', share: pass / (pass + fail) };
  if (excepted > 0) return { is: 'excepted' };
  return unknown > 0 ? { is: 'unknown' } : { is: 'none' };
}

/** In whole percent; never all where one fails, never none where one passes. */
export function percentOf(share: number): number {
  if (share > 0 && share < 0.01) return 1;
  if (share < 1 && share > 0.99) return 99;
  return Math.round(share * 100);
}
