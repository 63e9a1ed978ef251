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

/** A day of the calendar, whose end in UTC is meant. @public */
export const scorecardDaySchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day, such as 2026-11-24')
  .refine(isDay, 'must be a day that exists, such as 2026-11-24');

function isDay(text: string): boolean {
  const at = new Date(`${text}T00:00:00.000Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/** @public */
export const scorecardQuerySchema = z
  .object({
    by: scorecardDimensionSchema.default('group'),
    /** Groups only: those directly below this one, instead of the topmost. */
    under: entityRefSchema.optional(),
    /** Days that the trend goes back. */
    period: z.coerce.number().int().min(1).max(366).default(91),
    /** Compares with the end of this day too, which must have been counted. */
    compare: scorecardDaySchema
      .optional()
      .describe(
        'Compares with the end of this day too, which must have been counted',
      ),
    /** How everything stood at the end of this day instead of now. */
    to: scorecardDaySchema
      .optional()
      .describe(
        'How everything stood at the end of this day, which must have been counted, instead of now',
      ),
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
/** Each identity once, by the worst that rules say of it. @public */
export const scorecardCountsSchema = z.object(counts);
/** @public */
export type ScorecardCounts = z.infer<typeof scorecardCountsSchema>;

/** @public */
export const scorecardExportQuerySchema = scorecardQuerySchema.pick({
  by: true,
  compare: true,
  to: true,
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
  /** Now less the end of a day 7 and 91 days ago, and of the day to compare with; absent where that was not counted. */
  change: z.object({
    week: scorecardCountsSchema.optional(),
    quarter: scorecardCountsSchema.optional(),
    since: scorecardCountsSchema.optional(),
  }),
});
/** @public */
export type ScorecardRow = z.infer<typeof scorecardRowSchema>;

/** The whole organisation, and a page of members by title. @public */
export const scorecardSchema = z.object({
  total: scorecardRowSchema,
  rows: z.array(scorecardRowSchema),
  /** What belongs to no member, such as to no group; on the first page. */
  outside: scorecardRowSchema.optional(),
  /** Nobody kept that of the day asked for; the first days that were counted did not. */
  outsideUnknown: z.boolean().optional(),
  nextCursor: z.string().optional(),
  /** The first day whose end was counted. */
  countedFrom: z.string().optional(),
  /** The last day whose end was counted. */
  countedTo: z.string().optional(),
});
/** @public */
export type Scorecard = z.infer<typeof scorecardSchema>;
