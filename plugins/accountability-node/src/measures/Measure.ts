import type { MeasureDescription } from 'backstage-plugin-accountability-common';

/** What a measure is asked: how one outcome stands at one moment. @public */
export interface MeasureQuestion {
  outcomeRef: string;
  /** Refs of the catalog entities that the outcome governs, in pages. */
  entities(): AsyncIterable<string[]>;
  now: Date;
  signal: AbortSignal;
}

/** A number, or why there is none. Never a zero for what nobody knows. @public */
export type MeasureAnswer =
  | { value: number; note?: string; unknown?: undefined }
  | { unknown: string; value?: undefined };

/**
 * A number about an outcome that this product cannot count by itself. It is asked as
 * often as each outcome with its id agreed on; answers are kept for good.
 *
 * @public
 */
export interface Measure extends Omit<MeasureDescription, 'from'> {
  /**
   * Answers within minutes, or gives up when the signal says so. When it throws, the
   * outcome keeps its last number, and the health page tells.
   */
  take(question: MeasureQuestion): Promise<MeasureAnswer>;
}
