import { z } from 'zod';

/**
 * How a source knows a time. "Not reported" is not "never": only `observed`
 * carries a fact, and `observed` with a null value means the source says that
 * it never happened (or, for an expiry, that there is none).
 *
 * - `not-reported`: the source could say it but did not for this record.
 * - `not-supported`: the source has no such fact at all.
 * - `out-of-window`: not seen inside the window that the source keeps.
 * - `source-failed`: the read that would have told failed.
 *
 * @public
 */
export const observabilitySchema = z.enum([
  'observed',
  'not-reported',
  'not-supported',
  'out-of-window',
  'source-failed',
]);

/** @public */
export type Observability = z.infer<typeof observabilitySchema>;

/** An instant in UTC, ISO 8601 with milliseconds or seconds and `Z`. @public */
export const instantSchema = z.iso.datetime({ offset: false });

/** A time together with how far the source can know it. @public */
export const observedInstantSchema = z
  .object({
    value: instantSchema.nullable(),
    observability: observabilitySchema,
    /** When the source made this statement. */
    asOf: instantSchema.optional(),
    /** Days back that the source can see, for `out-of-window`. */
    windowDays: z.number().int().positive().max(36500).optional(),
  })
  .strict()
  .refine(o => o.observability === 'observed' || o.value === null, {
    message: 'only an observed time carries a value',
  });

/** @public */
export type ObservedInstant = z.infer<typeof observedInstantSchema>;

/** The source says when. @public */
export function observedAt(value: string): ObservedInstant {
  return { value, observability: 'observed' };
}

/** The source says that it never happened, or that there is none. @public */
export const OBSERVED_NEVER: ObservedInstant = Object.freeze({
  value: null,
  observability: 'observed',
});

/** The source could say, but did not. @public */
export const NOT_REPORTED: ObservedInstant = Object.freeze({
  value: null,
  observability: 'not-reported',
});

/** The source has no such fact. @public */
export const NOT_SUPPORTED: ObservedInstant = Object.freeze({
  value: null,
  observability: 'not-supported',
});

/** Not seen within the last `windowDays` days, which is all that the source keeps. @public */
export function outOfWindow(windowDays: number): ObservedInstant {
  return { value: null, observability: 'out-of-window', windowDays };
}
