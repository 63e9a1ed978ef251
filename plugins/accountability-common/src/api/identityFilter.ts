import { z } from 'zod';
import {
  environmentSchema,
  identityKindSchema,
  identityOriginSchema,
  identityStatusSchema,
  privilegeLevelSchema,
} from '../inventory';
import { ownerlessReasonSchema } from '../ownership';
import { severitySchema, verdictResultSchema } from '../rules';

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
    outside: z
      .enum(['group', 'system', 'domain', 'outcome'])
      .optional()
      .describe(
        'Those that the scorecard counts for no group, system, domain or outcome',
      ),
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

/**
 * By what the inventory is sorted; with `-` the other way round. By last use, what was
 * never used comes before what was used; what lacks the thing that is sorted by (no owner,
 * or a last use that no source tells) comes last either way.
 *
 * @public
 */
export const identitySortSchema = z.enum([
  'name',
  '-name',
  'privilege',
  '-privilege',
  'firstSeenAt',
  '-firstSeenAt',
  'findings',
  '-findings',
  'owner',
  '-owner',
  'lastUsedAt',
  '-lastUsedAt',
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
