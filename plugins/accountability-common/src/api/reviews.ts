import { z } from 'zod';
import { cadenceSchema, daySchema } from '../definitions';
import { instantSchema } from '../inventory';
import { powerSchema, seatSchema, seatStateSchema } from '../outcomes';
import { severitySchema } from '../rules';
import { measurementSchema } from './measures';
import { outcomeStatusSchema, partyViewSchema } from './outcomes';

/** The subject of a review that looks at every outcome in force. @public */
export const PROGRAMME = 'programme';

const subjectSchema = z
  .string()
  .max(512)
  .transform(text => text.toLowerCase())
  .refine(
    text => text === PROGRAMME || /^outcome:[^/]+\/[^/]+$/.test(text),
    'name an outcome, as in outcome:default/halve-standing-privilege, or programme',
  );

/** What a review decided about something. @public */
export const reviewDecisionSchema = z
  .object({
    what: z.enum(['keep', 'change', 'close', 'escalate']),
    /** What was decided, in words. */
    text: z.string().trim().min(1).max(2_000),
    /** An outcome, or the id of a point of the agenda. */
    about: z.string().min(1).max(512).optional(),
    /** Who sees to it; needed unless everything is kept. */
    who: z.string().min(3).max(512).optional(),
    /** By when; needed unless everything is kept. */
    due: daySchema.optional(),
  })
  .strict()
  .refine(
    ({ what, who, due }) => what === 'keep' || (who && due),
    'a decision that changes something names who sees to it (who) and by when (due)',
  );
/** @public */
export type ReviewDecision = z.infer<typeof reviewDecisionSchema>;

const heldReviewSchema = z.object({
  id: z.string(),
  heldAt: instantSchema,
  decisions: z.array(reviewDecisionSchema),
});

/** How one outcome stood when a review was opened. @public */
export const reviewOutcomeFactsSchema = z.object({
  ref: z.string(),
  title: z.string(),
  statement: z.string(),
  status: outcomeStatusSchema,
  riskTolerance: z.string().optional(),
  consequence: z.string().optional(),
  baseline: z.number().optional(),
  target: z.number().optional(),
  targetDate: z.string().optional(),
  unit: z.string().optional(),
  measurement: measurementSchema.optional(),
  charterVersion: z.number().int(),
  charterSince: instantSchema,
  seats: z.array(
    z.object({
      seat: seatSchema,
      holder: partyViewSchema.optional(),
      state: seatStateSchema,
      since: instantSchema,
      power: powerSchema,
      /** Who acts for the holder, and until when. */
      delegate: z
        .object({ to: partyViewSchema, until: instantSchema })
        .optional(),
    }),
  ),
  wrong: z.array(
    z.object({
      ruleId: z.string(),
      title: z.string(),
      severity: severitySchema,
      /** Why it fails. */
      detail: z.string(),
      since: instantSchema,
      remedy: z.string(),
    }),
  ),
  /** Rules that nobody can tell, for want of what they need. */
  unknown: z.number().int(),
});
/** @public */
export type ReviewOutcomeFacts = z.infer<typeof reviewOutcomeFactsSchema>;

/** The board pack: everything that a review looks at, frozen when it is opened. @public */
export const reviewFactsSchema = z.object({
  subject: z.string(),
  title: z.string(),
  cadence: cadenceSchema,
  outcomes: z.array(reviewOutcomeFactsSchema),
  /** How many more outcomes are in force than are listed. */
  moreOutcomes: z.number().int(),
  /** What the reviews before this one decided, newest first. */
  previous: z.array(heldReviewSchema),
});
/** @public */
export type ReviewFacts = z.infer<typeof reviewFactsSchema>;

/** One point to talk about. @public */
export const reviewAgendaItemSchema = z.object({
  id: z.string(),
  topic: z.enum(['previous-decision', 'status', 'finding', 'seat']),
  outcome: z.string().optional(),
  title: z.string(),
  detail: z.string().optional(),
});
/** @public */
export type ReviewAgendaItem = z.infer<typeof reviewAgendaItemSchema>;

const allowed = z.object({ allowed: z.boolean(), why: z.string().optional() });

/** What a review would look at if it were opened now; nothing of it is kept. @public */
export const reviewPreviewSchema = z.object({
  facts: reviewFactsSchema,
  agenda: z.array(reviewAgendaItemSchema),
  dueAt: instantSchema.optional(),
  /** The review that is open already. */
  openReview: z.string().optional(),
  mayHold: allowed,
});
/** @public */
export type ReviewPreview = z.infer<typeof reviewPreviewSchema>;

/** What is written down in a review. @public */
export const reviewRecordSchema = z
  .object({
    minutes: z.string().trim().max(20_000).default(''),
    decisions: z.array(reviewDecisionSchema).max(100).default([]),
    /** Users who took part. */
    participants: z.array(z.string().min(3).max(512)).max(100).default([]),
  })
  .strict();
/** @public */
export type ReviewRecord = z.infer<typeof reviewRecordSchema>;

const expectedHash = z.string().min(1).max(100);

/** @public */
export const reviewStartSchema = z.object({ subject: subjectSchema }).strict();
/** @public */
export type ReviewStart = z.input<typeof reviewStartSchema>;

/** Writes down, or corrects what was written down. @public */
export const reviewRecordRequestSchema = reviewRecordSchema
  .extend({
    /** Hash of the entry that the person looked at; another one now means that somebody was faster. */
    expectedHash,
    /** Needed to correct a review that was closed. */
    reason: z.string().trim().min(1).max(1_000).optional(),
  })
  .strict();
/** @public */
export type ReviewRecordRequest = z.input<typeof reviewRecordRequestSchema>;

/** @public */
export const reviewCloseSchema = z
  .object({ expectedHash, nextOn: daySchema })
  .strict();
/** @public */
export type ReviewClose = z.input<typeof reviewCloseSchema>;

/** One review in a list. @public */
export const reviewSummarySchema = z.object({
  id: z.string(),
  subject: z.string(),
  title: z.string(),
  state: z.enum(['open', 'closed']),
  openedAt: instantSchema,
  openedBy: z.string(),
  /** When it was closed, which is when it counts as held. */
  heldAt: instantSchema.optional(),
  nextOn: daySchema.optional(),
  decisions: z.array(reviewDecisionSchema),
  corrected: z.boolean(),
});
/** @public */
export type ReviewSummary = z.infer<typeof reviewSummarySchema>;

/** One entry of the record of a review; never changed. @public */
export const reviewEntrySchema = z.object({
  sequence: z.number().int(),
  what: z.enum(['open', 'record', 'close', 'correct']),
  at: instantSchema,
  by: z.string(),
  reason: z.string().optional(),
  hash: z.string(),
  previousHash: z.string().optional(),
});
/** @public */
export type ReviewEntryView = z.infer<typeof reviewEntrySchema>;

/** One review with everything that was looked at and written down. @public */
export const reviewDetailSchema = reviewSummarySchema.extend({
  facts: reviewFactsSchema,
  /** SHA-256 of the frozen facts. */
  factsHash: z.string(),
  agenda: z.array(reviewAgendaItemSchema),
  record: reviewRecordSchema,
  participants: z.array(partyViewSchema),
  entries: z.array(reviewEntrySchema),
  /** Hash of the last entry. */
  hash: z.string(),
  /** The last day on which the next review may be. */
  latestNextOn: daySchema,
  mayHold: allowed,
});
/** @public */
export type ReviewDetail = z.infer<typeof reviewDetailSchema>;

/** @public */
export const reviewListQuerySchema = z
  .object({
    /** Reviews that looked at this outcome, alone or with the programme; or of the programme. */
    subject: subjectSchema,
    limit: z.coerce.number().int().min(1).max(100).default(20),
    cursor: z.string().max(600).optional(),
  })
  .strict();
/** @public */
export type ReviewListQuery = z.input<typeof reviewListQuerySchema>;

/** @public */
export const reviewPageSchema = z.object({
  items: z.array(reviewSummarySchema),
  nextCursor: z.string().optional(),
  /** When the next one is due; absent where none was agreed or nothing is in force. */
  dueAt: instantSchema.optional(),
  /** The review that is open now. */
  openReview: z.string().optional(),
});
/** @public */
export type ReviewPage = z.infer<typeof reviewPageSchema>;

/** @public */
export const reviewPreviewQuerySchema = z
  .object({ subject: subjectSchema })
  .strict();

/** @public */
export const reviewDueQuerySchema = z
  .object({
    /** Only what is overdue. */
    overdue: z.enum(['true']).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(50),
    cursor: z.string().max(600).optional(),
  })
  .strict();
/** @public */
export type ReviewDueQuery = z.input<typeof reviewDueQuerySchema>;

/** A review that is to be held. @public */
export const dueReviewSchema = z.object({
  subject: z.string(),
  title: z.string(),
  cadence: cadenceSchema,
  dueAt: instantSchema,
  overdue: z.boolean(),
  lastHeldAt: instantSchema.optional(),
  /** Who answers for the result; nobody for the programme. */
  holders: z.array(partyViewSchema),
  openReview: z.string().optional(),
});
/** @public */
export type DueReview = z.infer<typeof dueReviewSchema>;

/** @public */
export const dueReviewPageSchema = z.object({
  items: z.array(dueReviewSchema),
  nextCursor: z.string().optional(),
  /** The programme has its own permission, so it stands beside the list. */
  programme: dueReviewSchema.optional(),
});
/** @public */
export type DueReviewPage = z.infer<typeof dueReviewPageSchema>;
