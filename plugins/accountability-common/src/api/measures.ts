import { z } from 'zod';
import { instantSchema } from '../inventory';
import {
  measureReasonSchema,
  measureStatusSchema,
  sampleSchema,
} from '../measures';

/** How an outcome stands by its numbers, short enough for a list. @public */
export const measurementSchema = z.object({
  status: measureStatusSchema,
  because: measureReasonSchema,
  /** The last sample is older than the frequency allows. */
  stale: z.boolean(),
  value: z.number().optional(),
  at: instantSchema.optional(),
  /** Where the line through the samples stands on the target date. */
  forecast: z.number().optional(),
  /** From 0 to 1: how much of the way from baseline to target is done. */
  progress: z.number().optional(),
  /** Values of the last samples, at most 30, oldest first. */
  recent: z.array(z.number()),
});
/** @public */
export type Measurement = z.infer<typeof measurementSchema>;

/** @public */
export const sampleListQuerySchema = z
  .object({
    from: instantSchema.optional(),
    until: instantSchema.optional(),
  })
  .strict();
/** @public */
export type SampleListQuery = z.input<typeof sampleListQuerySchema>;

/** Samples of one outcome in the order of time, thinned out to at most 400. @public */
export const sampleListSchema = z.object({
  measurement: measurementSchema,
  samples: z.array(sampleSchema),
  /** How many there are in the period. */
  total: z.number().int(),
  /** The caller may bring samples for it. */
  mayPush: z.boolean(),
});
/** @public */
export type SampleList = z.infer<typeof sampleListSchema>;

/** Most samples in one push. @public */
export const MAX_PUSHED_SAMPLES = 1_000;

/** @public */
export const samplePushSchema = z
  .object({
    samples: z
      .array(
        z
          .object({
            at: instantSchema,
            value: z.number().min(-1e12).max(1e12),
            note: z.string().trim().min(1).max(500).optional(),
          })
          .strict(),
      )
      .min(1)
      .max(MAX_PUSHED_SAMPLES),
  })
  .strict();
/** @public */
export type SamplePush = z.input<typeof samplePushSchema>;

/** @public */
export const samplePushResultSchema = z.object({
  /** Kept. The same time and value sent again is kept once. */
  accepted: z.number().int(),
  repeated: z.number().int(),
});
/** @public */
export type SamplePushResult = z.infer<typeof samplePushResultSchema>;
