import { z } from 'zod';
import { outcomeMeasureSchema } from '../definitions';
import { instantSchema } from '../inventory';
import {
  measureDescriptionSchema,
  measureReasonSchema,
  measureStatusSchema,
  sampleSchema,
} from '../measures';
import { entityRefSchema } from './identities';

/** How an outcome stands by its numbers, short enough for a list. @public */
export const measurementSchema = z.object({
  status: measureStatusSchema,
  because: measureReasonSchema,
  /** The last sample is older than the frequency allows. */
  stale: z.boolean(),
  value: z.number().optional(),
  at: instantSchema.optional(),
  /** Somebody else counted it, of what they know, and pushed it. */
  elsewhere: z.boolean().optional(),
  /** Where the line through the samples stands on the target date. */
  forecast: z.number().optional(),
  /** Values of the last samples, at most 30, oldest first. */
  recent: z.array(z.number()),
});
/** @public */
export type Measurement = z.infer<typeof measurementSchema>;

/** Measures that this portal takes by itself. @public */
export const measureListSchema = z.object({
  items: z.array(measureDescriptionSchema),
});
/** @public */
export type MeasureList = z.infer<typeof measureListSchema>;

/** @public */
export const outcomeSamplesQuerySchema = z
  .object({
    /** How far back. */
    days: z.coerce.number().int().min(1).max(1826).default(366),
  })
  .strict();
/** @public */
export type OutcomeSamplesQuery = z.input<typeof outcomeSamplesQuerySchema>;

/** The numbers of one outcome, oldest first. @public */
export const outcomeSamplesSchema = z.object({
  measure: z.object({
    id: z.string(),
    title: z.string(),
    unit: z.string().optional(),
    direction: outcomeMeasureSchema.shape.direction,
    /** Whose numbers they are: `pushed` where this portal does not take them. */
    from: measureDescriptionSchema.shape.from,
  }),
  samples: z.array(sampleSchema),
  /** There are more; the first and the last of each stretch are shown. */
  thinned: z.boolean(),
  /** Why the last attempt gave no number. */
  unmeasured: z.string().optional(),
  /** When the next is to be taken; absent where others push it. */
  nextAt: instantSchema.optional(),
});
/** @public */
export type OutcomeSamples = z.infer<typeof outcomeSamplesSchema>;

/** Most samples that one request may push. @public */
export const MAX_PUSHED_SAMPLES = 500;

/** Numbers that somebody else counts. @public */
export const samplesPushSchema = z
  .object({
    /** For this outcome alone; for every one with the measure when it is left out. */
    outcome: entityRefSchema.optional(),
    /** Refused where an outcome counts in another one. */
    unit: z.string().min(1).max(40).optional(),
    samples: z
      .array(
        z
          .object({
            at: instantSchema,
            value: z.number().min(-1e12).max(1e12),
            note: z.string().max(500).optional(),
          })
          .strict(),
      )
      .min(1)
      .max(MAX_PUSHED_SAMPLES),
  })
  .strict();
/** @public */
export type SamplesPush = z.infer<typeof samplesPushSchema>;

/** @public */
export const samplesPushedSchema = z.object({
  /** Kept now. */
  accepted: z.number().int(),
  /** Known already, with the same value. */
  repeated: z.number().int(),
});
/** @public */
export type SamplesPushed = z.infer<typeof samplesPushedSchema>;
