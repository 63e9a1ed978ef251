import { z } from 'zod';

/** How bad a finding is. @public */
export const severitySchema = z.enum(['low', 'medium', 'high', 'critical']);
/** @public */
export type Severity = z.infer<typeof severitySchema>;

/** How a rule answers, without its reasons. @public */
export const verdictResultSchema = z.enum([
  'pass',
  'fail',
  'unknown',
  'not-applicable',
]);
/** @public */
export type VerdictResult = z.infer<typeof verdictResultSchema>;

/** What a rule says of one subject. Unknown is never pass. @public */
export const verdictSchema = z.discriminatedUnion('is', [
  z.object({ is: z.literal('pass') }),
  z.object({
    is: z.literal('fail'),
    /** One sentence a squad lead understands. */
    because: z.string(),
    /** Public id of the credential it is about, where it is about one. */
    credential: z.string().optional(),
  }),
  z.object({
    is: z.literal('unknown'),
    /** What the source would have to tell. */
    missing: z.array(z.string()),
  }),
  z.object({ is: z.literal('not-applicable'), because: z.string() }),
]);
/** @public */
export type Verdict = z.infer<typeof verdictSchema>;

/** What a rule judges. @public */
export const ruleSubjectSchema = z.enum(['identity', 'outcome', 'exemption']);
/** @public */
export type RuleSubject = z.infer<typeof ruleSubjectSchema>;

/** A rule as pages show it. @public */
export const ruleDescriptionSchema = z.object({
  id: z.string(),
  subject: ruleSubjectSchema,
  title: z.string(),
  description: z.string(),
  severity: severitySchema,
  /** Ids of the frameworks it speaks for: `NHI1:2025`, `CSF GV.RR-02`. */
  frameworks: z.array(z.string()),
  /** What it serves, in the exact words of those who asked for it. */
  sentence: z.string().optional(),
  /** Where the threshold comes from, with its version. */
  source: z.string(),
  remedy: z.string(),
  /** What makes the verdict unknown. */
  unknownWhen: z.string(),
  parameters: z.record(
    z.string(),
    z.union([z.number(), z.string(), z.boolean()]),
  ),
  enabled: z.boolean(),
});
/** @public */
export type RuleDescription = z.infer<typeof ruleDescriptionSchema>;
