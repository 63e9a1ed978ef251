import { z } from 'zod';
import { closingGroundSchema, exceptionTermsSchema } from '../exceptions';
import { seatSchema } from '../outcomes';
import { entityRefSchema, identityIdSchema } from './identities';

const reason = z.string().trim().min(1).max(2_000);
const hash = z.string().min(1).max(100);

/** What is known while a request is written. Terms may be incomplete. @public */
export const exceptionPreviewRequestSchema = z
  .object({
    rules: z.array(z.string().min(1).max(100)).min(1).max(20),
    identities: z.array(identityIdSchema).max(500).default([]),
    outcomes: z.array(entityRefSchema).max(20).default([]),
    concerns: z
      .array(z.enum(['clause', 'cost', 'vendor']))
      .max(3)
      .default([]),
    decidedBy: entityRefSchema.optional(),
    effectiveFrom: z.iso.datetime({ offset: true }).optional(),
    /** An exception that would be renewed. */
    renewalOf: z.string().max(20).optional(),
  })
  .strict();
/** @public */
export type ExceptionPreviewRequest = z.input<
  typeof exceptionPreviewRequestSchema
>;

/** @public */
export const exceptionCreateSchema = z
  .object({
    terms: exceptionTermsSchema,
    /** Hands it in at once. */
    submit: z.boolean().default(false),
  })
  .strict();
/** @public */
export type ExceptionCreate = z.input<typeof exceptionCreateSchema>;

/** Changes a draft. @public */
export const exceptionEditSchema = z
  .object({ terms: exceptionTermsSchema, expectedHash: hash })
  .strict();
/** @public */
export type ExceptionEdit = z.input<typeof exceptionEditSchema>;

/** One step that a person takes. @public */
export const exceptionStepSchema = z
  .object({
    action: z.enum([
      'submit',
      'pick-up',
      'ask-changes',
      'approve',
      'reject',
      'withdraw',
      'revoke',
      'close',
      'review',
    ]),
    /** Needed to ask for changes, reject, revoke, close and review. */
    reason: reason.optional(),
    /** For `approve`: the seat that it is given for; needed where one holds several. */
    seat: seatSchema.optional(),
    /** What the person looked at. An approval binds to it. */
    contentHash: hash,
    /** For `review`: an earlier end; it is kept as it is when left out. */
    expiresAt: exceptionTermsSchema.shape.expiresAt.optional(),
    /** For `review`: put it before the accountable executive, who looks at it next. */
    escalate: z.boolean().optional(),
    /** For `close`: `rule-met` when left out, which takes that nothing fails any more. */
    ground: closingGroundSchema.optional(),
    /** For `close`: what proves it; needed where the rule is met now. */
    evidence: z.string().trim().min(1).max(2_000).optional(),
  })
  .strict();
/** @public */
export type ExceptionStep = z.input<typeof exceptionStepSchema>;

/** Asks for the same once more, before it ends. @public */
export const exceptionRenewalSchema = z
  .object({
    expiresAt: exceptionTermsSchema.shape.expiresAt,
    reason,
    /** New since the last approval. */
    evidence: exceptionTermsSchema.shape.evidence.unwrap().min(1),
    /** How the plan goes. */
    progress: reason,
    milestones: exceptionTermsSchema.shape.milestones,
    residual: exceptionTermsSchema.shape.residual.optional(),
    contentHash: hash,
  })
  .strict();
/** @public */
export type ExceptionRenewal = z.input<typeof exceptionRenewalSchema>;
