import { z } from 'zod';
import { whileBreachedSchema } from '../definitions';
import { instantSchema } from '../inventory';
import { severitySchema } from '../rules';
import { entityRefSchema, identityIdSchema } from './identities';
import {
  escalationStepKindSchema,
  nextStepSchema,
  rungSchema,
} from './deadlines';
import { deadlineKindSchema } from './obligations';
import { partyViewSchema } from './outcomes';

/** A rung that a step went past, because nobody new would have heard of it there. @public */
export const passedOverSchema = z.object({
  rung: rungSchema,
  because: z.enum(['vacant', 'requester', 'already-told']),
});
/** @public */
export type PassedOver = z.infer<typeof passedOverSchema>;

/** One step that was taken; never changed. @public */
export const takenStepSchema = z.object({
  kind: escalationStepKindSchema,
  /** When it was to be taken, and when it was. */
  plannedAt: instantSchema,
  at: instantSchema,
  /** Whose deadline it was by then. */
  dueAt: instantSchema,
  /** Where it went; absent when nobody was there. */
  rung: rungSchema.optional(),
  passedOver: z.array(passedOverSchema),
  /** Who was told, each once. */
  told: z.array(partyViewSchema),
});
/** @public */
export type TakenStep = z.infer<typeof takenStepSchema>;

/** Somebody has seen it. That ends reminders to them, not the way upwards. @public */
export const acknowledgementSchema = z.object({
  by: partyViewSchema,
  at: instantSchema,
  note: z.string().optional(),
});
/** @public */
export type Acknowledgement = z.infer<typeof acknowledgementSchema>;

/** A deadline that has passed and is not met. @public */
export const escalationSchema = z.object({
  id: z.string(),
  kind: deadlineKindSchema,
  /** What it is about, in words. */
  title: z.string(),
  severity: severitySchema,
  /** At most one of the first two, or an outcome alone, says where it is met. */
  exception: z.string().optional(),
  identity: identityIdSchema.optional(),
  /** The outcome whose seats hear of it. */
  outcome: z.string().optional(),
  outcomeTitle: z.string().optional(),
  dueAt: instantSchema,
  /** Who has to do it. */
  holders: z.array(partyViewSchema),
  /** The last step that was taken. */
  last: takenStepSchema.optional(),
  next: nextStepSchema.optional(),
  acknowledgements: z.array(acknowledgementSchema),
  /** How often its deadline was moved. */
  moves: z.number().int(),
  /** The caller was told, and may acknowledge. */
  told: z.boolean(),
  /** The caller has acknowledged. */
  acknowledged: z.boolean(),
  /** Met since: nothing is open any more. */
  closedAt: instantSchema.optional(),
});
/** @public */
export type Escalation = z.infer<typeof escalationSchema>;

/** @public */
export const escalationListQuerySchema = z
  .object({
    kind: deadlineKindSchema.optional(),
    outcome: entityRefSchema.optional(),
    /** Of this exception, or of credentials of this identity. */
    exception: z
      .string()
      .regex(/^[1-9][0-9]{0,15}$/, 'name an exception by its number')
      .optional(),
    identity: identityIdSchema.optional(),
    /** Only what the caller was told and has not acknowledged, or a breach that is theirs to mend. */
    mine: z.enum(['true']).optional(),
    /** Only what nobody has acknowledged. */
    unacknowledged: z.enum(['true']).optional(),
    cursor: z.string().max(200).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(25),
  })
  .strict();
/** @public */
export type EscalationListQuery = z.input<typeof escalationListQuerySchema>;

/** What is open, the most severe first, and the longest overdue first among equals. @public */
export const escalationPageSchema = z.object({
  items: z.array(escalationSchema),
  nextCursor: z.string().optional(),
  /** Of everything that the caller may see, whatever the query asks for. */
  totals: z.object({
    open: z.number().int(),
    unacknowledged: z.number().int(),
    /** Reached nobody at its last step. */
    reachedNobody: z.number().int(),
    /** Since when the oldest has been overdue. */
    oldestDueAt: instantSchema.optional(),
  }),
});
/** @public */
export type EscalationPage = z.infer<typeof escalationPageSchema>;

/** A change of a deadline after it was known. @public */
export const deadlineMoveSchema = z.object({
  from: instantSchema,
  to: instantSchema,
  at: instantSchema,
  by: partyViewSchema.optional(),
  reason: z.string().optional(),
  /** Whoever sits on the next rung moved it, so that steps begin anew. */
  beginsAnew: z.boolean(),
});
/** @public */
export type DeadlineMove = z.infer<typeof deadlineMoveSchema>;

/** What became of a message to one person. @public */
export const deliverySchema = z.object({
  person: partyViewSchema,
  channel: z.string(),
  state: z.enum(['pending', 'sent', 'failed']),
  /** When it was composed, and when it was sent. */
  at: instantSchema,
  sentAt: instantSchema.optional(),
  attempts: z.number().int(),
});
/** @public */
export type Delivery = z.infer<typeof deliverySchema>;

/** Everything about one. @public */
export const escalationDetailSchema = escalationSchema.extend({
  /** Oldest first. */
  steps: z.array(takenStepSchema),
  moves: z.number().int(),
  moved: z.array(deadlineMoveSchema),
  /** What is agreed to come into force, where an outcome is breached. */
  consequence: z.string().optional(),
  /** What of it the portal enforces. */
  whileBreached: whileBreachedSchema.optional(),
  /** Newest first; at most 100. */
  deliveries: z.array(deliverySchema),
});
/** @public */
export type EscalationDetail = z.infer<typeof escalationDetailSchema>;

/** @public */
export const acknowledgementRequestSchema = z
  .object({
    /** What is being done about it. */
    note: z.string().trim().min(1).max(1_000).optional(),
  })
  .strict();
/** @public */
export type AcknowledgementRequest = z.input<
  typeof acknowledgementRequestSchema
>;
