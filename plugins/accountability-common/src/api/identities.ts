import { z } from 'zod';
import {
  environmentSchema,
  identityKindSchema,
  identityOriginSchema,
  identityRecordSchema,
  identityStatusSchema,
  instantSchema,
  observedInstantSchema,
  privilegeLevelSchema,
} from '../inventory';
import {
  ownerCandidateSchema,
  ownerResolutionSchema,
  ownershipStandingSchema,
} from '../ownership';
import { severitySchema, verdictSchema } from '../rules';
import { identityIdSchema } from './identityFilter';

export * from './identityFilter';

/** One row of the inventory. @public */
export const identitySummarySchema = z.object({
  id: identityIdSchema,
  reference: z.string(),
  provider: z.string(),
  scope: z.string(),
  name: z.string(),
  displayName: z.string().optional(),
  kind: identityKindSchema,
  status: identityStatusSchema,
  origin: identityOriginSchema,
  environment: environmentSchema,
  privilege: privilegeLevelSchema,
  owner: ownerResolutionSchema,
  /** Who is asked to take it over, and has not answered yet. */
  offeredTo: z.string().optional(),
  credentials: z.number().int().nonnegative(),
  linkedEntities: z.number().int().nonnegative(),
  findings: z.number().int().nonnegative(),
  /** Worst severity among open findings. */
  severity: severitySchema.optional(),
  /** Nobody answers for it, and an effective exception permits that until then. */
  exceptedUntil: instantSchema.optional(),
  lastUsedAt: observedInstantSchema,
  firstSeenAt: instantSchema,
  goneAt: instantSchema.optional(),
});
/** @public */
export type IdentitySummary = z.infer<typeof identitySummarySchema>;

/** @public */
export const identityPageSchema = z.object({
  items: z.array(identitySummarySchema),
  nextCursor: z.string().optional(),
  prevCursor: z.string().optional(),
  totalCount: z.number().int().nonnegative(),
});
/** @public */
export type IdentityPage = z.infer<typeof identityPageSchema>;

/**
 * Counts of the inventory by facet, under a filter. Facet `offeredTo` starts with
 * value `me` when something waits for the answer of the caller or their groups.
 *
 * @public
 */
export const identityFacetsSchema = z.object({
  total: z.number().int().nonnegative(),
  facets: z.record(
    z.string(),
    z.array(z.object({ value: z.string(), count: z.number().int() })),
  ),
});
/** @public */
export type IdentityFacets = z.infer<typeof identityFacetsSchema>;

/** How an identity came to be linked to an entity. @public */
export const linkSignalSchema = z.enum([
  'annotation',
  'resource',
  'kubernetes-id',
  'kubernetes-label-selector',
  'source-tag',
  'repository',
  'federation',
]);
/** @public */
export type LinkSignal = z.infer<typeof linkSignalSchema>;

/** @public */
export const identityLinkSchema = z.object({
  entityRef: z.string(),
  title: z.string().optional(),
  ownerRef: z.string().optional(),
  signal: linkSignalSchema,
  /** Why, in words: `workload Deployment/payments/api carries label app=api`. */
  detail: z.string(),
});
/** @public */
export type IdentityLink = z.infer<typeof identityLinkSchema>;

/** A rule's verdict on one identity. @public */
export const ruleVerdictSchema = z.object({
  ruleId: z.string(),
  title: z.string(),
  severity: severitySchema,
  verdict: verdictSchema,
  remedy: z.string(),
  /** Of the open finding. */
  firstSeenAt: instantSchema.optional(),
  /** What permits it to fail now; the finding stays. */
  exception: z.object({ id: z.string(), until: instantSchema }).optional(),
  /** Id of an exception that is asked for, and not decided yet. */
  askedFor: z.string().optional(),
});
/** @public */
export type RuleVerdict = z.infer<typeof ruleVerdictSchema>;

/** One decision about ownership, append-only. @public */
export const ownershipDecisionSchema = z.object({
  id: z.string(),
  action: z.enum([
    'claim',
    'transfer',
    'accept',
    'decline',
    'dispute',
    'settle',
    'release',
  ]),
  /** User who decided. */
  by: z.string(),
  /** Owner that the decision names. */
  owner: z.string().optional(),
  reason: z.string(),
  at: instantSchema,
});
/** @public */
export type OwnershipDecision = z.infer<typeof ownershipDecisionSchema>;

/** Something that happened to an identity, newest first. @public */
export const historyEntrySchema = z.object({
  at: instantSchema,
  what: z.string(),
  by: z.string().optional(),
  detail: z.string().optional(),
  /** What was decided about who answers for it, and the owner that this names. */
  decision: ownershipDecisionSchema
    .pick({ action: true, owner: true })
    .optional(),
  /** Number of the exception that it is about. */
  exception: z.string().optional(),
});
/** @public */
export type HistoryEntry = z.infer<typeof historyEntrySchema>;

/** Everything known about one identity. @public */
export const identityDetailSchema = identitySummarySchema.extend({
  record: identityRecordSchema,
  presences: z.array(
    z.object({
      sourceId: z.string(),
      title: z.string(),
      firstSeenAt: instantSchema,
      goneAt: instantSchema.optional(),
    }),
  ),
  links: z.array(identityLinkSchema),
  edges: z.array(
    z.object({
      type: z.string(),
      direction: z.enum(['out', 'in']),
      target: z.string(),
      identityId: identityIdSchema.optional(),
      detail: z.string().optional(),
    }),
  ),
  candidates: z.array(ownerCandidateSchema),
  standing: ownershipStandingSchema,
  verdicts: z.array(ruleVerdictSchema),
  history: z.array(historyEntrySchema),
  /** What the person asking may do now, and why not. */
  actions: z.array(
    z.object({
      action: z.enum([
        'claim',
        'transfer',
        'accept',
        'decline',
        'dispute',
        'settle',
        'release',
      ]),
      allowed: z.boolean(),
      why: z.string().optional(),
      /** Owners that the person may act for with this action. */
      owners: z.array(z.string()).optional(),
    }),
  ),
});
/** @public */
export type IdentityDetail = z.infer<typeof identityDetailSchema>;
