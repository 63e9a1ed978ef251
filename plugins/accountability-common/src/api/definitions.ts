import { z } from 'zod';
import {
  definitionKindSchema,
  definitionLifecycleSchema,
  definitionOriginSchema,
} from '../definitions';
import { isNestedAtMost } from '../definitions/jsonDepth';
import { instantSchema } from '../inventory';

const name = z
  .string()
  .min(1)
  .max(63)
  .regex(
    /^([A-Za-z0-9]+([-_.][A-Za-z0-9]+)*)$/,
    'write letters, digits, and single - _ . between them',
  );

const namespace = z
  .string()
  .min(1)
  .max(63)
  .regex(
    /^[a-z0-9]+(-+[a-z0-9]+)*$/,
    'write lower case letters, digits, and - between them',
  );

const MAX_LEVELS = 20;

type Fields = Record<string, z.core.util.JSONType>;

// The depth is looked at first, because a small body may nest deeper than any stack.
const spec = z
  .record(z.string(), z.unknown())
  .refine(
    value => isNestedAtMost(value, MAX_LEVELS),
    `nest at most ${MAX_LEVELS} levels`,
  )
  .pipe(z.record(z.string(), z.json())) as z.ZodType<Fields, Fields>;

/** What somebody declares in the portal. `spec` is checked by `parseDefinition`. @public */
export const definitionDraftSchema = z
  .object({
    kind: definitionKindSchema,
    namespace: namespace.default('default'),
    name,
    title: z.string().trim().min(1).max(200).optional(),
    description: z.string().trim().min(1).max(2_000).optional(),
    spec,
  })
  .strict();
/** @public */
export type DefinitionDraft = z.input<typeof definitionDraftSchema>;

/** Changes a definition that was declared in the portal. @public */
export const definitionRevisionSchema = z
  .object({
    title: z.string().trim().min(1).max(200).optional(),
    description: z.string().trim().min(1).max(2_000).optional(),
    spec,
    /** Hash of what the person looked at; another one now means that somebody was faster. */
    expectedHash: z.string().min(1).max(100),
    /** Why, for the history. */
    reason: z.string().trim().min(1).max(1_000),
  })
  .strict();
/** @public */
export type DefinitionRevision = z.input<typeof definitionRevisionSchema>;

/** @public */
export const definitionWithdrawalSchema = z
  .object({ reason: z.string().trim().min(1).max(1_000) })
  .strict();
/** @public */
export type DefinitionWithdrawal = z.input<typeof definitionWithdrawalSchema>;

/** @public */
export const definitionProblemSchema = z.object({
  path: z.string(),
  message: z.string(),
  /** It cannot be declared at all, or only not be active yet. */
  blocks: z.enum(['declaring', 'activating']),
});

/** What would come of a draft, before anything is kept. @public */
export const definitionCheckSchema = z.object({
  problems: z.array(definitionProblemSchema),
  /** The catalog file that would declare the same in Git. */
  yaml: z.string(),
  /** What is declared under this name already; only a revision can change it. */
  declared: z.object({ origin: definitionOriginSchema }).optional(),
});
/** @public */
export type DefinitionCheck = z.infer<typeof definitionCheckSchema>;

/** A declared Outcome or Control, from Git or the portal. @public */
export const definitionSchema = z.object({
  ref: z.string(),
  kind: definitionKindSchema,
  namespace: z.string(),
  name: z.string(),
  title: z.string(),
  description: z.string().optional(),
  lifecycle: definitionLifecycleSchema,
  origin: definitionOriginSchema,
  /** Where it is changed, when Git declares it. */
  editUrl: z.string().optional(),
  hash: z.string(),
  declaredAt: instantSchema,
  /** Who declared it in the portal. */
  declaredBy: z.string().optional(),
  withdrawnAt: instantSchema.optional(),
  /** Git declares the same ref, so what the portal says is not in force. */
  overruled: z.boolean(),
});
/** @public */
export type Definition = z.infer<typeof definitionSchema>;

/** What our catalog provider publishes: everything declared in the portal and in force. @public */
export const publishedDefinitionsSchema = z.object({
  /** Changes whenever anything in it does. */
  revision: z.string(),
  entities: z.array(z.record(z.string(), z.json())),
});
/** @public */
export type PublishedDefinitions = z.infer<typeof publishedDefinitionsSchema>;
