import { z } from 'zod';
import {
  definitionKindSchema,
  definitionLifecycleSchema,
  definitionOriginSchema,
} from '../definitions';
import { entityRefSchema } from './identities';
import { partyViewSchema } from './outcomes';

/** Most definitions that one transfer changes. @public */
export const MAX_TRANSFERRED_DEFINITIONS = 500;

/**
 * What passes from one person or group to another: what `from` answers for by a
 * decision in the portal, and every place that names them in an outcome or a control.
 * `from` may be gone from the catalog; somebody active must stand behind `to`.
 *
 * @public
 */
export const transferSchema = z
  .object({
    from: entityRefSchema,
    to: entityRefSchema,
    /** Identities too. */
    identities: z.boolean().default(true),
    /** Of the identities those linked to this entity alone, or to what belongs to it. */
    entity: entityRefSchema.optional(),
    /** Refs of outcomes and controls; all that name `from` when left out. */
    definitions: z
      .array(entityRefSchema)
      .max(MAX_TRANSFERRED_DEFINITIONS)
      .optional(),
  })
  .strict();
/** @public */
export type Transfer = z.input<typeof transferSchema>;

/** @public */
export const transferRequestSchema = transferSchema
  .extend({
    reason: z.string().trim().min(3).max(1_000),
    /** From the preview. Refused with 409 when something else would pass now. */
    expectedHash: z.string().min(1).max(100),
  })
  .strict();
/** @public */
export type TransferRequest = z.input<typeof transferRequestSchema>;

/** An outcome or a control that names `from`. @public */
export const transferredDefinitionSchema = z.object({
  ref: z.string(),
  kind: definitionKindSchema,
  title: z.string(),
  lifecycle: definitionLifecycleSchema,
  origin: definitionOriginSchema,
  editUrl: z.string().optional(),
  /** Where it names them: `spec.seats.legal`. */
  places: z.array(z.string()),
  /** Where it names them and nothing is changed: who verified something stays who did. */
  kept: z.array(z.string()),
  /** It passes here when it is chosen. */
  passes: z.boolean(),
  /** Why it cannot pass here, though the portal declares it. */
  refused: z.string().optional(),
  /** The change to the catalog file, where Git declares it. */
  patch: z.string().optional(),
});
/** @public */
export type TransferredDefinition = z.infer<typeof transferredDefinitionSchema>;

const refusals = z.array(
  z.object({ why: z.string(), count: z.number().int() }),
);

/** What would pass, before anything does. @public */
export const transferPreviewSchema = z.object({
  from: partyViewSchema,
  to: partyViewSchema,
  identities: z.object({
    /** Offered to `to`, who accepts. */
    offered: z.number().int(),
    /** Left alone, by reason. */
    refused: refusals,
    /** `from` answers for them by the catalog or the source: they follow when that is changed there. */
    declared: z.number().int(),
  }),
  definitions: z.array(transferredDefinitionSchema),
  /** Outcomes and controls that name `from` and that the caller may not see. */
  hidden: z.number().int(),
  hash: z.string(),
});
/** @public */
export type TransferPreview = z.infer<typeof transferPreviewSchema>;

/** @public */
export const transferResultSchema = z.object({
  identities: z.object({ offered: z.number().int(), refused: refusals }),
  definitions: z.array(
    z.object({
      ref: z.string(),
      title: z.string(),
      /** Absent where it passed. */
      refused: z.string().optional(),
    }),
  ),
});
/** @public */
export type TransferResult = z.infer<typeof transferResultSchema>;

/** Whether the caller may pass anything on at all, and why not. @public */
export const mayTransferSchema = z.object({
  allowed: z.boolean(),
  why: z.string().optional(),
});
/** @public */
export type MayTransfer = z.infer<typeof mayTransferSchema>;

/** Somebody who is gone and still holds something. @public */
export const departedSchema = z.object({
  party: partyViewSchema,
  /** Identities that they answer for by a decision in the portal. */
  identities: z.number().int(),
  /** Outcomes and controls that name them. */
  definitions: z.number().int(),
});
/** @public */
export type Departed = z.infer<typeof departedSchema>;
