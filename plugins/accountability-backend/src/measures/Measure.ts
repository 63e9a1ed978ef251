import type { MeasureDescription } from 'backstage-plugin-accountability-common';
import type { MeasureAnswer } from 'backstage-plugin-accountability-node';
import type { GovernedFacts } from './GovernedFacts';

/** A number about an outcome that this product counts by itself. */
export interface BuiltInMeasure extends Omit<MeasureDescription, 'from'> {
  take(facts: GovernedFacts, now: Date): Promise<MeasureAnswer>;
}

/** A share in percent with one decimal. */
export function percent(part: number, whole: number): number {
  return Math.round((part / whole) * 1_000) / 10;
}

/** The value below which the given share of the sorted values lies (nearest rank). */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}
