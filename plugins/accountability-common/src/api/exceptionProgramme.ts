import { z } from 'zod';
import { instantSchema } from '../inventory';
import { severitySchema } from '../rules';
import { entityRefSchema } from './identities';
import { partyViewSchema } from './outcomes';

const count = z.number().int();

/**
 * Where exceptions stand, at the moment of looking: waiting for a decision, permitting
 * something, permitting it once more, permitting what fails no longer; or what was
 * decided about them, whenever that was.
 *
 * @public
 */
export const exceptionStandingSchema = z.enum([
  'waiting',
  'in-effect',
  'renewed',
  'no-longer-needed',
  'decided',
  'granted',
  'rejected',
  'changes-asked',
]);
/** @public */
export type ExceptionStanding = z.infer<typeof exceptionStandingSchema>;

/** @public */
export const exceptionProgrammeQuerySchema = z
  .object({
    /** Only what its seats decide about, or what it is about. */
    outcome: entityRefSchema.optional(),
  })
  .strict();
/** @public */
export type ExceptionProgrammeQuery = z.input<
  typeof exceptionProgrammeQuerySchema
>;

/** How many lie between two moments: from the first on, before the second. @public */
export const countBetweenSchema = z.object({
  from: instantSchema.optional(),
  until: instantSchema.optional(),
  count,
});
/** @public */
export type CountBetween = z.infer<typeof countBetweenSchema>;

const bySeverity = z.partialRecord(severitySchema, count);

/** What one question comes to over all open exceptions. @public */
export const exceptionCheckCountSchema = z.object({
  ruleId: z.string(),
  title: z.string(),
  severity: severitySchema,
  remedy: z.string(),
  pass: count,
  fail: count,
  unknown: count,
});
/** @public */
export type ExceptionCheckCount = z.infer<typeof exceptionCheckCountSchema>;

/** What the process of exceptions costs, beside what it brings. @public */
export const exceptionProgrammeSchema = z.object({
  asOf: instantSchema,
  /** Counts the whole organisation; lists behind the counts show what the caller may see. */
  whole: z.boolean(),
  waiting: z.object({
    count,
    oldestRequestedAt: instantSchema.optional(),
    /** After the day by which to decide. */
    overdue: count,
    /** By when they were handed in, the newest first. */
    ages: z.array(countBetweenSchema),
  }),
  /** From handing in until all have decided. */
  decisions: z.object({
    since: instantSchema,
    decided: count,
    granted: count,
    rejected: count,
    /** How often somebody asked for changes. */
    changesAsked: count,
    /** In hours: half were decided within, and nine of ten. */
    median: z.number().optional(),
    ninetieth: z.number().optional(),
  }),
  active: z.object({
    count,
    bySeverity,
    /** Who sees to the plan; those with most first. */
    byOwner: z.array(z.object({ owner: partyViewSchema, count, bySeverity })),
    /** Of owners who are not named. */
    others: count,
    /** Each contains the one before. */
    ending: z.array(countBetweenSchema.extend({ days: count })),
    renewed: count,
    noLongerNeeded: count,
  }),
  /** Permitted again and again, each time after it had expired. */
  permanent: z.object({
    count,
    /** The first that the caller may see. */
    items: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        severity: severitySchema,
        owner: partyViewSchema,
        decidedBy: z.string().optional(),
        expiresAt: instantSchema,
        expiredBefore: count,
      }),
    ),
  }),
  rules: z.array(exceptionCheckCountSchema),
  /** How many there were at the end of each week, the oldest first. */
  weeks: z.array(
    z.object({ at: instantSchema, waiting: count, active: count }),
  ),
});
/** @public */
export type ExceptionProgramme = z.infer<typeof exceptionProgrammeSchema>;
