import { z } from 'zod';
import { instantSchema } from '../inventory';
import { severitySchema, verdictSchema } from '../rules';

/** How much is wrong by severity, and how much nobody can tell. @public */
export const findingCountsSchema = z.object({
  critical: z.number().int(),
  high: z.number().int(),
  medium: z.number().int(),
  low: z.number().int(),
  unknown: z.number().int(),
});
/** @public */
export type FindingCounts = z.infer<typeof findingCountsSchema>;

/** What a rule says of an outcome, and what the rule is for. @public */
export const outcomeVerdictSchema = z.object({
  ruleId: z.string(),
  title: z.string(),
  severity: severitySchema,
  verdict: verdictSchema,
  /** Since when it has been so. */
  since: instantSchema,
  /** What the rule serves, in the exact words of those who asked for it. */
  sentence: z.string().optional(),
  frameworks: z.array(z.string()),
  remedy: z.string(),
  /** What permits it to fail now; the finding stays. */
  exception: z.object({ id: z.string(), until: instantSchema }).optional(),
});
/** @public */
export type OutcomeVerdict = z.infer<typeof outcomeVerdictSchema>;
