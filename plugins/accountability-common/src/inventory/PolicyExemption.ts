import { z } from 'zod';
import { text } from './cleanText';
import { MAX_NAME } from './IdentityRecord';
import { instantSchema } from './Observed';

/** Most policies that one exemption names. @public */
export const MAX_EXEMPTED_POLICIES = 100;

/**
 * What somebody told a policy engine to let pass. Which objects it lets pass stays
 * in the engine: only what it is, and what of the register it refers to, is kept.
 *
 * @public
 */
export const policyExemptionSchema = z.strictObject({
  /** Stable, and unique within its source and engine. */
  reference: text(900),
  title: text(MAX_NAME),
  /** Policies that do not count; `*` stands for all of them. */
  policies: z.array(text(MAX_NAME)).max(MAX_EXEMPTED_POLICIES),
  /** When the engine itself ends it; absent where it never does. */
  expiresAt: instantSchema.optional(),
  /** What its annotation says where the number of an exception belongs. */
  exception: text(100).optional(),
});
/** @public */
export type PolicyExemption = z.infer<typeof policyExemptionSchema>;
