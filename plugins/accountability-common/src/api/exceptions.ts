import { z } from 'zod';
import {
  closingGroundSchema,
  exceptionActionSchema,
  exceptionEventSchema,
  exceptionKindSchema,
  exceptionLimitSchema,
  exceptionProblemSchema,
  exceptionStateSchema,
  exceptionTermsSchema,
  severityRaiseSchema,
} from '../exceptions';
import { instantSchema } from '../inventory';
import { seatSchema } from '../outcomes';
import { severitySchema } from '../rules';
import { exceptionStandingSchema } from './exceptionProgramme';
import { entityRefSchema, identityIdSchema } from './identities';
import { partyViewSchema } from './outcomes';

const allowed = z.object({ allowed: z.boolean(), why: z.string().optional() });

/** A seat whose approval is needed, who sits there, and what they said. @public */
export const exceptionApproverSchema = z.object({
  seat: seatSchema,
  because: z.enum(['severity', 'breach', 'clause', 'cost', 'vendor']),
  /** For `breach`: what is breached, where that is known. */
  breach: z
    .object({
      outcome: z.string(),
      title: z.string(),
      since: instantSchema.optional(),
    })
    .optional(),
  holders: z.array(partyViewSchema),
  /** Who acts for a holder now. */
  delegates: z.array(partyViewSchema),
  /** Why nobody can approve for the seat as things are, in English. */
  problem: z.string().optional(),
  /** The same by its code. */
  problemCode: exceptionProblemSchema.optional(),
  approval: z
    .object({
      by: partyViewSchema,
      /** Whom they acted for. */
      onBehalfOf: z.string().optional(),
      at: instantSchema,
      reason: z.string().optional(),
    })
    .optional(),
});
/** @public */
export type ExceptionApprover = z.infer<typeof exceptionApproverSchema>;

/** One row of the register. @public */
export const exceptionSummarySchema = z.object({
  /** Number of the exception, as text. */
  id: z.string(),
  kind: exceptionKindSchema,
  title: z.string(),
  state: exceptionStateSchema,
  /** Permits its findings at this moment. */
  effective: z.boolean(),
  severity: severitySchema,
  rules: z.array(z.string()),
  /** How many subjects it has, and how many of them the caller may see. */
  subjects: z.number().int(),
  visibleSubjects: z.number().int(),
  /** The first that the caller may see, in words. */
  firstSubject: z.string().optional(),
  requester: partyViewSchema,
  decidedBy: z.string().optional(),
  requestedAt: instantSchema.optional(),
  decisionDueAt: instantSchema.optional(),
  /** When it is to begin, where that is agreed on and has not come. */
  beginsAt: instantSchema.optional(),
  effectiveFrom: instantSchema.optional(),
  expiresAt: instantSchema,
  nextReviewAt: instantSchema.optional(),
  /** Somebody put it before the accountable executive, who looks at it next. */
  escalated: z.boolean(),
  endedAt: instantSchema.optional(),
  renewals: z.number().int(),
  /** Seats whose approval is still missing. */
  waitingFor: z.array(seatSchema),
  /** The caller may decide it now. */
  waitsForMe: z.boolean(),
  /**
   * The caller decides it once one of these, who handle exceptions, has begun the
   * review; empty where nobody does. Absent where it is not so.
   */
  reviewFirstBy: z.array(partyViewSchema).optional(),
});
/** @public */
export type ExceptionSummary = z.infer<typeof exceptionSummarySchema>;

/** @public */
export const exceptionListQuerySchema = z
  .object({
    /**
     * Words that must all occur: in the title, as the number, or in the name of
     * whoever asked or sees to the plan.
     */
    q: z.string().max(200).optional(),
    state: z
      .union([exceptionStateSchema, z.array(exceptionStateSchema).max(20)])
      .transform(value => (Array.isArray(value) ? value : [value]))
      .optional(),
    /**
     * Those that wait for the caller's decision, also those whose review has to begin
     * first; or those they asked for.
     */
    mine: z.enum(['to-decide', 'requested']).optional(),
    severity: severitySchema.optional(),
    rule: z.string().max(100).optional(),
    identity: identityIdSchema.optional(),
    /** Entity: about identities linked to it, or below it for groups and systems. */
    entity: entityRefSchema.optional(),
    /** Outcome whose seats decide, or that it is about. */
    outcome: entityRefSchema.optional(),
    /** Who sees to the plan. */
    owner: entityRefSchema.optional(),
    /** Those that fail a question about exceptions, by the id of its rule. */
    check: z.string().max(100).optional(),
    only: exceptionStandingSchema.optional(),
    /**
     * From this moment on, and before that one: when it was handed in, where they
     * wait; when it ends, where they permit something; else when it was decided.
     */
    from: instantSchema.optional(),
    until: instantSchema.optional(),
    sort: z
      .enum(['-id', 'expiresAt', 'decisionDueAt', '-severity', '-requestedAt'])
      .default('-id'),
    cursor: z.string().max(200).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(25),
  })
  .strict();
/** @public */
export type ExceptionListQuery = z.input<typeof exceptionListQuerySchema>;

/** @public */
export const exceptionPageSchema = z.object({
  items: z.array(exceptionSummarySchema),
  nextCursor: z.string().optional(),
  /** How many there are in each state, whatever `state` asks for. */
  counts: z.partialRecord(exceptionStateSchema, z.number().int()),
  /** How many wait for the decision of the caller, also after a review. */
  toDecide: z.number().int(),
});
/** @public */
export type ExceptionPage = z.infer<typeof exceptionPageSchema>;

/** What an exception is about, with what the rule says of it now. @public */
export const exceptionSubjectSchema = z.object({
  ruleId: z.string(),
  ruleTitle: z.string(),
  severity: severitySchema,
  identityId: identityIdSchema.optional(),
  outcomeRef: z.string().optional(),
  /** Reference of the identity, or title of the outcome. */
  title: z.string(),
  /** Fails still; an exception that nothing fails under is no longer needed. */
  failing: z.boolean(),
  because: z.string().optional(),
});
/** @public */
export type ExceptionSubject = z.infer<typeof exceptionSubjectSchema>;

/** One step in the life of an exception; the hash covers the step before. @public */
export const exceptionTransitionSchema = z.object({
  sequence: z.number().int(),
  event: exceptionEventSchema,
  from: exceptionStateSchema.optional(),
  to: exceptionStateSchema,
  /** Absent where time brought it about. */
  by: partyViewSchema.optional(),
  onBehalfOf: z.string().optional(),
  seat: seatSchema.optional(),
  reason: z.string().optional(),
  /** Of a closing: why, and what was said to prove it. */
  ground: closingGroundSchema.optional(),
  evidence: z.string().optional(),
  at: instantSchema,
  contentHash: z.string(),
  hash: z.string(),
  previousHash: z.string().optional(),
});
/** @public */
export type ExceptionTransition = z.infer<typeof exceptionTransitionSchema>;

/** What the same rules and subjects were permitted before. @public */
export const earlierExceptionSchema = z.object({
  id: z.string(),
  title: z.string(),
  state: exceptionStateSchema,
  effectiveFrom: instantSchema.optional(),
  endedAt: instantSchema.optional(),
});
/** @public */
export type EarlierException = z.infer<typeof earlierExceptionSchema>;

/** Everything about one exception. @public */
export const exceptionDetailSchema = exceptionSummarySchema.extend({
  terms: exceptionTermsSchema,
  raises: z.array(severityRaiseSchema),
  limit: exceptionLimitSchema,
  latestExpiresAt: instantSchema,
  approvers: z.array(exceptionApproverSchema),
  /** Covers the terms, severity and approvers; an approval names it. */
  contentHash: z.string(),
  /** Hash of the last step; an edit names it. */
  hash: z.string(),
  /** Of those that the caller may see; at most 200. */
  findings: z.array(exceptionSubjectSchema),
  /** Nothing that it permits fails any more. */
  noLongerNeeded: z.boolean(),
  /** The exception that this one renews. */
  renewalOf: z.string().optional(),
  /** A renewal that waits or has taken over. */
  renewedBy: z.string().optional(),
  /** Newest first. */
  earlier: z.array(earlierExceptionSchema),
  transitions: z.array(exceptionTransitionSchema),
  /** What the caller may do now, and why not. */
  actions: z.array(
    allowed.extend({
      action: exceptionActionSchema,
      /** Seats that the caller may do it for. */
      seats: z.array(seatSchema).optional(),
    }),
  ),
});
/** @public */
export type ExceptionDetail = z.infer<typeof exceptionDetailSchema>;

/** Limits, decision makers and what can be chosen, for a request. @public */
export const exceptionPreviewSchema = z.object({
  severity: severitySchema,
  raises: z.array(severityRaiseSchema),
  limit: exceptionLimitSchema,
  /** By its severity, and by how far those may approve who would decide. */
  latestExpiresAt: instantSchema,
  /** The right to approve that ends it before its severity does. */
  shortestRight: z.object({ seat: seatSchema, forDays: z.number() }).optional(),
  decisionDueAt: instantSchema,
  needsCompensation: z.boolean(),
  /**
   * How many identities would keep what uses them flagged: nobody answers for them, and
   * the rules are others.
   */
  keepFlag: z.number().int(),
  approvers: z.array(exceptionApproverSchema),
  /** Outcomes that govern all subjects, to choose from whose seats decide. */
  outcomes: z.array(
    z.object({
      ref: z.string(),
      title: z.string(),
      /** Why its seats could not decide as things are; none where they can. */
      problems: z.array(z.string()),
    }),
  ),
  /** The one whose seats would decide. */
  decidedBy: z.string().optional(),
  /** Declared controls that could keep the risk down. */
  controls: z.array(z.object({ ref: z.string(), title: z.string() })),
  findings: z.array(exceptionSubjectSchema),
  /**
   * Rules that fail of the same identities and say the very same of each, to be asked
   * about with it: without them they go on failing.
   */
  sameCause: z.array(
    z.object({
      ruleId: z.string(),
      ruleTitle: z.string(),
      severity: severitySchema,
      /** What they say; of several identities, of the first. */
      because: z.string(),
    }),
  ),
  /** What the same was permitted before. */
  earlier: z.array(earlierExceptionSchema),
  /** Why it could not be submitted so, in English. */
  problems: z.array(z.string()),
  /** The same by their codes, in the same order. */
  problemCodes: z.array(exceptionProblemSchema),
});
/** @public */
export type ExceptionPreview = z.infer<typeof exceptionPreviewSchema>;
