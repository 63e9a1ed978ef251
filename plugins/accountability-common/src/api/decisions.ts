import { z } from 'zod';
import { identityFilterSchema, identityIdSchema } from './identities';

/** @public */
export const decisionActionSchema = z.enum([
  'claim',
  'transfer',
  'accept',
  'decline',
  'dispute',
  'settle',
  'release',
]);
/** @public */
export type DecisionAction = z.infer<typeof decisionActionSchema>;

/**
 * What a person decides about the ownership of an identity.
 *
 * - `claim`: `owner` (me, or a group of mine) answers for it from now on.
 * - `transfer`: offered to `owner`; nothing changes until the receiver accepts.
 * - `accept`, `decline`: the receiver's answer to an offer; `accept` also confirms
 *   a declared owner by name.
 * - `dispute`: I object to the owner on record; `settle` ends the dispute.
 * - `release`: the owner lets go; the identity is ownerless until somebody claims it.
 *
 * @public
 */
export const decisionRequestSchema = z
  .object({
    action: decisionActionSchema,
    /** Full entity ref of a user or group; required for claim and transfer. */
    owner: z.string().min(3).max(512).optional(),
    reason: z.string().trim().min(3).max(2000),
  })
  .strict();
/** @public */
export type DecisionRequest = z.infer<typeof decisionRequestSchema>;

/** Which identities a bulk decision means: listed ones, or all that match. @public */
export const bulkSelectionSchema = z.union([
  z.object({ ids: z.array(identityIdSchema).min(1).max(1000) }).strict(),
  z.object({ filter: identityFilterSchema }).strict(),
]);
/** @public */
export type BulkSelection = z.input<typeof bulkSelectionSchema>;

/** @public */
export const bulkDecisionRequestSchema = z
  .object({
    selection: bulkSelectionSchema,
    decision: decisionRequestSchema,
    /** True only tells what would happen. */
    preview: z.boolean(),
    /** From the preview: how many were to change. Refused with 409 when it is another number now. */
    expected: z.number().int().nonnegative().optional(),
  })
  .strict();
/** @public */
export type BulkDecisionRequest = z.input<typeof bulkDecisionRequestSchema>;

/** @public */
export const bulkDecisionResultSchema = z.object({
  matching: z.number().int(),
  applied: z.number().int(),
  /** Those left alone, by reason. */
  refused: z.array(z.object({ why: z.string(), count: z.number().int() })),
});
/** @public */
export type BulkDecisionResult = z.infer<typeof bulkDecisionResultSchema>;

/** A ready change to a catalog file, where Git owns the answer. @public */
export const catalogPatchSchema = z.object({
  entityRef: z.string(),
  /** Where the file lives, when the catalog knows. */
  location: z.string().optional(),
  editUrl: z.string().optional(),
  /** Lines to add or change, as YAML with comments. */
  patch: z.string(),
});
/** @public */
export type CatalogPatch = z.infer<typeof catalogPatchSchema>;
