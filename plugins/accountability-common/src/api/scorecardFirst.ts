import { z } from 'zod';
import { privilegeLevelSchema } from '../inventory';
import { severitySchema } from '../rules';
import {
  identityDetailSchema,
  identityIdSchema,
  identitySummarySchema,
} from './identities';

/** @public */
export const scorecardFirstQuerySchema = z
  .object({ limit: z.coerce.number().int().min(1).max(25).default(10) })
  .strict();
/** @public */
export type ScorecardFirstQuery = z.input<typeof scorecardFirstQuerySchema>;

const named = z.object({ ref: z.string(), title: z.string().optional() });

/** How far somebody would come with an identity, as far as the caller may see it. @public */
export const identityReachSchema = z.object({
  /** Entities of the catalog that use it. */
  entities: z.object({
    count: z.number().int(),
    /** The first few by ref. */
    some: z.array(named),
  }),
  /** Systems that these are part of. */
  systems: z.object({ count: z.number().int(), some: z.array(named) }),
  /** What it may act as, directly or by way of another: federation, impersonation, a key, trust. */
  identities: z.object({
    count: z.number().int(),
    /** There are more ways than were followed. */
    more: z.boolean(),
    /** What the mightiest of them may do; absent where there is none. */
    privilege: privilegeLevelSchema.optional(),
    /** The first few by privilege. */
    some: z.array(
      z.object({
        id: identityIdSchema,
        reference: z.string(),
        privilege: privilegeLevelSchema,
      }),
    ),
  }),
});
/** @public */
export type IdentityReach = z.infer<typeof identityReachSchema>;

/** An identity that is worth somebody's time, and what for. @public */
export const scorecardFirstItemSchema = z.object({
  identity: identitySummarySchema,
  /** The worst that fails, and no exception permits. */
  finding: z
    .object({
      ruleId: z.string(),
      title: z.string(),
      severity: severitySchema,
      because: z.string(),
      remedy: z.string(),
    })
    .optional(),
  /**
   * What its place follows from: these three, multiplied. They count what the caller may
   * not see, so only those learn them who see everything.
   */
  rank: z
    .object({
      privilege: z.number(),
      exposure: z.number(),
      criticality: z.number(),
    })
    .optional(),
  reach: identityReachSchema,
  /** What the caller may decide about its ownership, and why not; none for services. */
  actions: identityDetailSchema.shape.actions,
});
/** @public */
export type ScorecardFirstItem = z.infer<typeof scorecardFirstItemSchema>;

/**
 * What to do first: identities that nobody answers for or of which a rule fails with no
 * exception in effect, by privilege × exposure × criticality.
 *
 * @public
 */
export const scorecardFirstSchema = z.object({
  items: z.array(scorecardFirstItemSchema),
  /** There are more than these. */
  more: z.boolean(),
  /** Of every identity there is, or of those that the caller may see. */
  among: z.enum(['all', 'visible']),
});
/** @public */
export type ScorecardFirst = z.infer<typeof scorecardFirstSchema>;
