import { z } from 'zod';
import { instantSchema } from '../inventory';

/** What is wrong, since when, what to do. @public */
export const healthItemSchema = z.object({
  id: z.string(),
  level: z.enum(['ok', 'warning', 'error']),
  title: z.string(),
  detail: z.string(),
  remedy: z.string().optional(),
  since: instantSchema.optional(),
});
/** @public */
export type HealthItem = z.infer<typeof healthItemSchema>;

/** @public */
export const healthSchema = z.object({ items: z.array(healthItemSchema) });
/** @public */
export type Health = z.infer<typeof healthSchema>;
