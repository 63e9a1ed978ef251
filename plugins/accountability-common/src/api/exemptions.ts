import { z } from 'zod';
import { instantSchema, policyExemptionSchema } from '../inventory';
import { verdictResultSchema, verdictSchema } from '../rules';

/** What a policy engine lets pass, and whether the register knows of it. @public */
export const exemptionViewSchema = policyExemptionSchema.extend({
  id: z.string(),
  /** Which engine: `kyverno`, `gatekeeper`. */
  engine: z.string(),
  sourceId: z.string(),
  sourceTitle: z.string(),
  firstSeenAt: instantSchema,
  /** Number of the exception that it names, where there is one of that number. */
  exceptionId: z.string().optional(),
  /** What the rule EXC-13 says of it. */
  verdict: verdictSchema,
});
/** @public */
export type ExemptionView = z.infer<typeof exemptionViewSchema>;

/** @public */
export const exemptionQuerySchema = z
  .object({
    verdict: verdictResultSchema.optional(),
    cursor: z.string().max(200).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(25),
  })
  .strict();
/** @public */
export type ExemptionQuery = z.input<typeof exemptionQuerySchema>;

/** Exemptions of the whole organisation, in the order in which they were first seen. @public */
export const exemptionPageSchema = z.object({
  items: z.array(exemptionViewSchema),
  nextCursor: z.string().optional(),
  /** By what the rule says, of all of them. */
  counts: z.partialRecord(verdictResultSchema, z.number().int()),
});
/** @public */
export type ExemptionPage = z.infer<typeof exemptionPageSchema>;
