import { z } from 'zod';
import { entityRefSchema } from './identities';

/** By what the organisation is broken down. Rules are columns of each. @public */
export const scorecardDimensionSchema = z.enum([
  'group',
  'system',
  'domain',
  'outcome',
  'owner',
]);
/** @public */
export type ScorecardDimension = z.infer<typeof scorecardDimensionSchema>;

/** @public */
export const scorecardQuerySchema = z
  .object({
    by: scorecardDimensionSchema.default('group'),
    /** Groups only: those directly below this one, instead of the topmost. */
    under: entityRefSchema.optional(),
    /** Days that the trend goes back. */
    period: z.coerce.number().int().min(1).max(366).default(91),
    limit: z.coerce.number().int().min(1).max(50).default(25),
    cursor: z.string().max(2_000).optional(),
  })
  .strict();
/** @public */
export type ScorecardQuery = z.input<typeof scorecardQuerySchema>;

const stateCounts = {
  pass: z.number().int(),
  fail: z.number().int(),
  /** Allowed to fail for a time. */
  excepted: z.number().int(),
  unknown: z.number().int(),
};
const counts = {
  identities: z.number().int(),
  ownerless: z.number().int(),
  ...stateCounts,
};

/** @public */
export const scorecardExportQuerySchema = scorecardQuerySchema.pick({
  by: true,
});
/** @public */
export type ScorecardExportQuery = z.input<typeof scorecardExportQuerySchema>;

/** One member of a dimension, each identity counted once. @public */
export const scorecardRowSchema = z.object({
  /** Absent in the total. */
  ref: z.string().optional(),
  title: z.string().optional(),
  /** There are groups below it. */
  expandable: z.boolean(),
  /** Each identity by the worst that rules say of it. */
  ...counts,
  /** By rule; a rule that applies to none is left out. */
  rules: z.array(z.object({ ruleId: z.string(), ...stateCounts })),
  /** The end of each day within the period, thinned out to 30 at most. */
  trend: z.array(z.object({ day: z.string(), ...counts })),
  /** Now less the end of a day 7 and 91 days ago; absent where that was not counted. */
  change: z.object({
    week: z.object(counts).optional(),
    quarter: z.object(counts).optional(),
  }),
});
/** @public */
export type ScorecardRow = z.infer<typeof scorecardRowSchema>;

/** The whole organisation, and a page of members by title. @public */
export const scorecardSchema = z.object({
  total: scorecardRowSchema,
  rows: z.array(scorecardRowSchema),
  nextCursor: z.string().optional(),
  /** The last day whose end was counted. */
  countedTo: z.string().optional(),
});
/** @public */
export type Scorecard = z.infer<typeof scorecardSchema>;
