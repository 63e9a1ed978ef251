import { z } from 'zod';
import {
  scorecardCountsSchema,
  scorecardDaySchema,
  scorecardDimensionSchema,
} from './scorecard';

/** @public */
export const scorecardMoversQuerySchema = z
  .object({
    /** Not by owner: what somebody owns is not ownerless. */
    by: scorecardDimensionSchema.exclude(['owner']).default('group'),
    /** Ends of days, in UTC. A week before `to` when left out. */
    from: scorecardDaySchema.optional(),
    /** The last day that was counted when left out. */
    to: scorecardDaySchema.optional(),
    /** Most members that got worse, and most that got better. */
    limit: z.coerce.number().int().min(1).max(25).default(5),
  })
  .strict();
/** @public */
export type ScorecardMoversQuery = z.input<typeof scorecardMoversQuerySchema>;

/** A member whose ownerless identities became more or fewer between two days. @public */
export const scorecardMoverSchema = z.object({
  ref: z.string(),
  title: z.string(),
  /** How much more there was of each at the end of the later day; negative where less. */
  change: scorecardCountsSchema,
  /** Ownerless identities at the end of the later day. */
  ownerless: z.number().int(),
});
/** @public */
export type ScorecardMover = z.infer<typeof scorecardMoverSchema>;

/**
 * Who moved most between the ends of two days, among all members that the caller may
 * see. A group is left out where one below it moved as much, because that is the one.
 *
 * @public
 */
export const scorecardMoversSchema = z.object({
  /** Absent where no day has been counted so far back; then nobody is said to have moved. */
  from: z.string().optional(),
  to: z.string().optional(),
  /** More ownerless identities, the most first. */
  worse: z.array(scorecardMoverSchema),
  /** Fewer, the most first. */
  better: z.array(scorecardMoverSchema),
});
/** @public */
export type ScorecardMovers = z.infer<typeof scorecardMoversSchema>;
