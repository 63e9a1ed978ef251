import { z } from 'zod';
import { instantSchema } from '../inventory';

/** A measure as pages show it: what it counts, and when it cannot tell. @public */
export const measureDescriptionSchema = z.object({
  id: z.string(),
  title: z.string(),
  /** One or two sentences for people outside engineering. */
  description: z.string(),
  unit: z.string(),
  /** Which way is better. */
  direction: z.enum(['decrease', 'increase']),
  /** Where its numbers come from: this product, a module, or whoever pushes them. */
  from: z.enum(['built-in', 'module', 'pushed']),
  /** What makes it unknown; there is no sample then, rather than a zero. */
  unknownWhen: z.string(),
});
/** @public */
export type MeasureDescription = z.infer<typeof measureDescriptionSchema>;

/** One value at one time. Kept as it was taken: never changed, never filled in. @public */
export const sampleSchema = z.object({
  at: instantSchema,
  value: z.number(),
  /** `built-in`, the id of a module's measure, or who pushed it. */
  source: z.string(),
  note: z.string().optional(),
});
/** @public */
export type Sample = z.infer<typeof sampleSchema>;
