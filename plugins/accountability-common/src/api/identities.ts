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
  ownerlessReasonSchema,
  ownerResolutionSchema,
  ownershipStandingSchema,
} from '../ownership';
import { severitySchema, verdictResultSchema, verdictSchema } from '../rules';

/** Numeric surrogate id of an identity, as text. @public */
export const identityIdSchema = z.string().regex(/^[1-9][0-9]{0,15}$/);

/** Full ref of an entity of the catalog: `component:default/api`. @public */
export const entityRefSchema = z
  .string()
  .max(512)
  .regex(
    /^[^\s:/]+:[^\s:/]+\/[^\s/]+$/,
    'must be a full entity ref, such as group:default/payments',
  );

/** Most values of one filter of the inventory. @public */
export const MAX_FILTER_VALUES = 100;

// A repeated query parameter means "any of".
const anyOf = <T extends z.ZodType<string>>(item: T) =>
  z
    .union([item, z.array(item).max(MAX_FILTER_VALUES)])
    .transform(v => (Array.isArray(v) ? v : [v]))
    .optional();

/** Filters of the inventory; all given ones must hold. @public */
export const identityFilterSchema = z
  .object({
    /** Words that must occur in the name, an alias, the display name or the scope. */
    q: z.string().max(200).optional(),
    provider: anyOf(z.string().max(63)),
    scope: anyOf(z.string().max(253)),
    kind: anyOf(identityKindSchema),
    status: anyOf(identityStatusSchema),
    origin: anyOf(identityOriginSchema),
    environment: anyOf(environmentSchema),
    privilege: anyOf(privilegeLevelSchema),
    ownership: anyOf(z.enum(['owned', 'ownerless'])),
    reason: anyOf(ownerlessReasonSchema),
    /** Entity refs of accountable owners. */
    owner: anyOf(entityRefSchema),
    /** Who is asked to take them over, as entity refs; `me` is the caller with their groups. */
    offeredTo: anyOf(z.union([z.literal('me'), entityRefSchema])).describe(
      'Who is asked to take them over, as entity refs; `me` is the caller with their groups',
    ),
    /** Entity ref: identities linked to it. For a group or user: linked to what it owns, and those it owns itself. */
    entity: entityRefSchema.optional(),
    outcome: entityRefSchema
      .optional()
      .describe('Ref of an outcome: identities linked to what it governs'),
    rule: anyOf(z.string().max(100)).describe(
      'Rule ids: identities of which any of these rules says the `verdict`',
    ),
    /** What the rules say; of any rule where none is named. `fail` when left out. */
    verdict: anyOf(verdictResultSchema).describe(
      'What the rules named by `rule` say, or any rule where none is named; `fail` when left out',
    ),
    severity: anyOf(severitySchema),
    source: anyOf(z.string().max(63)),
    /** Linked to no catalog entity. */
    linked: z.enum(['true', 'false']).optional(),
    /** An effective exception permits what the filter asks for: one of the named rules to fail, or that nobody answers for it. */
    excepted: z
      .enum(['true', 'false'])
      .optional()
      .describe(
        'Whether an effective exception permits one of the rules named by `rule` to fail, or, where none is named, that nobody answers for the identity',
      ),
    /** Nobody answers for it or a rule fails, and exceptions in effect do not permit all of that. */
    pressing: z
      .enum(['true', 'false'])
      .optional()
      .describe(
        'Those that nobody answers for or of which a rule fails, unless exceptions in effect permit all of that; `false` for the others',
      ),
    /** Also those that are gone. */
    gone: z.enum(['true', 'false']).optional(),
  })
  .strict();
/** @public */
export type IdentityFilter = z.infer<typeof identityFilterSchema>;

/** @public */
export const identitySortSchema = z.enum([
  'name',
  '-name',
  'privilege',
  '-privilege',
  'firstSeenAt',
  '-firstSeenAt',
  'findings',
  '-findings',
]);
/** @public */
export type IdentitySort = z.infer<typeof identitySortSchema>;

/** @public */
export const identityListQuerySchema = identityFilterSchema
  .extend({
    sort: identitySortSchema.default('name'),
    cursor: z.string().max(2000).optional(),
    limit: z.coerce.number().int().min(1).max(500).default(50),
  })
  .strict();
/** @public */
export type IdentityListQuery = z.input<typeof identityListQuerySchema>;

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
