import { z } from 'zod';
import { daySchema } from '../definitions';
import { instantSchema } from '../inventory';
import { seatSchema } from '../outcomes';
import { nextStepSchema } from './deadlines';
import { identityIdSchema } from './identities';

/** How long a holder has to accept or decline a seat. Days; our own default. @public */
export const SEAT_ANSWER_DAYS = 14;

/** What somebody must do. @public */
export const obligationKindSchema = z.enum([
  'decide-exception',
  'review-exception',
  'end-exception',
  'accept-seat',
  'hold-review',
  'meet-target',
  'bring-number',
  'replace-credential',
]);
/** @public */
export type ObligationKind = z.infer<typeof obligationKindSchema>;

/** Whatever has a deadline: obligations, and a breach until somebody has dealt with it. @public */
export const deadlineKindSchema = z.enum([
  ...obligationKindSchema.options,
  'mend-breach',
]);
/** @public */
export type DeadlineKind = z.infer<typeof deadlineKindSchema>;

/** Something that the caller must do, by when, and why they. @public */
export const obligationSchema = z.object({
  /** Stays the same as long as it is the same obligation. */
  id: z.string(),
  kind: obligationKindSchema,
  /** What it is about, in words. */
  title: z.string(),
  /** Exactly one of these says where it is met. */
  exception: z.string().optional(),
  outcome: z.string().optional(),
  identity: identityIdSchema.optional(),
  dueAt: instantSchema,
  overdue: z.boolean(),
  /** Why the caller: a seat, or what they own. */
  because: z.object({
    seat: seatSchema.optional(),
    /** The user or group that holds it. */
    holder: z.string(),
    how: z.enum(['own', 'group', 'delegation']),
    /** Their first day, where they will take the seat. */
    from: daySchema.optional(),
  }),
  /** What happens next if nothing is done, and who hears of it. */
  next: nextStepSchema.optional(),
});
/** @public */
export type Obligation = z.infer<typeof obligationSchema>;

/** @public */
export const obligationQuerySchema = z
  .object({
    /** How many days ahead to look; what is overdue comes in any case. */
    days: z.coerce.number().int().min(1).max(3_650).default(90),
    limit: z.coerce.number().int().min(1).max(500).default(200),
  })
  .strict();
/** @public */
export type ObligationQuery = z.input<typeof obligationQuerySchema>;

/** The most overdue first. @public */
export const obligationListSchema = z.object({
  items: z.array(obligationSchema),
  /** How many more there are in this time. */
  more: z.number().int(),
  /** How many of all are overdue. */
  overdue: z.number().int(),
});
/** @public */
export type ObligationList = z.infer<typeof obligationListSchema>;

/** Whether the caller subscribes to a calendar, and since when. @public */
export const obligationFeedSchema = z.object({
  createdAt: instantSchema.optional(),
});
/** @public */
export type ObligationFeed = z.infer<typeof obligationFeedSchema>;

/** A new link; it is shown this once. @public */
export const obligationFeedLinkSchema = z.object({
  createdAt: instantSchema,
  /** Under the address of the backend plugin. Whoever has it reads the calendar. */
  path: z.string(),
});
/** @public */
export type ObligationFeedLink = z.infer<typeof obligationFeedLinkSchema>;
