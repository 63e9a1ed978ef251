import {
  judgeMeasure,
  type Measurement,
  type OutcomeMeasure,
  type Sample,
} from 'backstage-plugin-accountability-common';

/** Samples that a judgement looks at: more draw no other line worth following. */
export const JUDGED_SAMPLES = 100;
const MOST_RECENT = 30;

/** How an outcome stands by its numbers, as lists show it. */
export function measurementOf(
  measure: OutcomeMeasure,
  samples: readonly Sample[],
  now: Date,
): Measurement {
  const { status, because, stale, forecast } = judgeMeasure(
    measure,
    samples,
    now,
  );
  const last = samples.at(-1);
  return {
    ...{ status, because, stale, forecast },
    ...{ value: last?.value, at: last?.at },
    // A number of this portal, or of a module of it, says by which measure it was taken.
    elsewhere: last && !['built-in', measure.id].includes(last.source),
    recent: samples.slice(-MOST_RECENT).map(({ value }) => value),
  };
}
