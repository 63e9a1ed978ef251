import { z } from 'zod';
import { instantSchema } from '../inventory';
import { measureReasonSchema, measureStatusSchema } from '../measures';

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
  /** Values of the last samples, at most 30, oldest first. */
  recent: z.array(z.number()),
});
/** @public */
export type Measurement = z.infer<typeof measurementSchema>;
