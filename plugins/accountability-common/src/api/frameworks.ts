import { z } from 'zod';
import { frameworkKeySchema } from '../frameworks';
import { ruleSubjectSchema } from '../rules';
import { outcomeStatusSchema } from './outcomes';

/**
 * How a requirement of a framework stands: something fails, something is not known,
 * everything that speaks for it is well, or nothing speaks for it.
 *
 * @public
 */
export const requirementStandingSchema = z.enum([
  'fail',
  'unknown',
  'pass',
  'missing',
]);
/** @public */
export type RequirementStanding = z.infer<typeof requirementStandingSchema>;

/** What keeps a requirement from being well. @public */
export const requirementGapSchema = z.enum([
  /** No rule watches it. */
  'no-rule',
  /** A rule would watch it, but is switched off here. */
  'rule-off',
  /** No outcome in force and no active control names it. */
  'not-declared',
  /** Outcomes or controls that name it are drafts. */
  'draft',
  /** Its rules have judged nothing yet. */
  'not-judged',
  /** Its rules fail. */
  'failing',
  /** Its rules cannot tell. */
  'unknown',
  /** Outcomes that name it are breached. */
  'breached',
  /** Outcomes that name it have no numbers. */
  'unmeasured',
  /** Nobody owns a control that names it. */
  'ownerless-control',
  /** The framework has no such id. */
  'no-such-id',
]);
/** @public */
export type RequirementGap = z.infer<typeof requirementGapSchema>;

/** One id of a framework, with all that speaks for it and all that is missing. @public */
export const requirementSchema = z.object({
  /** In the official spelling. */
  id: z.string(),
  /** What it asks for; absent where its text is not ours to give. */
  text: z.string().optional(),
  /** Id of the group that it belongs to. */
  group: z.string().optional(),
  standing: requirementStandingSchema,
  /** What rules that speak for it say of all they judge. */
  rules: z.array(
    z.object({
      ruleId: z.string(),
      title: z.string(),
      subject: ruleSubjectSchema,
      enabled: z.boolean(),
      pass: z.number().int(),
      fail: z.number().int(),
      excepted: z.number().int(),
      unknown: z.number().int(),
    }),
  ),
  /** Those that the caller may see. */
  outcomes: z.array(
    z.object({
      ref: z.string(),
      title: z.string(),
      status: outcomeStatusSchema,
    }),
  ),
  /** Those that the caller may see. */
  controls: z.array(
    z.object({
      ref: z.string(),
      title: z.string(),
      draft: z.boolean(),
      ownerless: z.boolean(),
    }),
  ),
  /** How many outcomes and controls name it that the caller may not see. */
  hidden: z.number().int(),
  missing: z.array(
    z.object({
      gap: requirementGapSchema,
      /** How many, where it is about a number. */
      count: z.number().int().optional(),
    }),
  ),
});
/** @public */
export type Requirement = z.infer<typeof requirementSchema>;

/** A framework, and how many of its ids stand how. @public */
export const frameworkSummarySchema = z.object({
  key: frameworkKeySchema,
  title: z.string(),
  /** Who publishes it; absent for ids of no framework that is known. */
  publisher: z.string().optional(),
  url: z.string().optional(),
  /** Every id of it is here; otherwise those alone that something names. */
  complete: z.boolean(),
  counts: z.object({
    fail: z.number().int(),
    unknown: z.number().int(),
    pass: z.number().int(),
    missing: z.number().int(),
  }),
});
/** @public */
export type FrameworkSummary = z.infer<typeof frameworkSummarySchema>;

/** A framework with every id, in order. @public */
export const frameworkDetailSchema = frameworkSummarySchema.extend({
  groups: z.array(z.object({ id: z.string(), title: z.string() })),
  requirements: z.array(requirementSchema),
});
/** @public */
export type FrameworkDetail = z.infer<typeof frameworkDetailSchema>;
