import { z } from 'zod';
import { identityRecordSchema, instantSchema } from '../inventory';

/** @public */
export const readProblemSchema = z.object({
  effect: z.enum(['record-lost', 'note']),
  message: z.string(),
  file: z.string().optional(),
  line: z.number().int().optional(),
  record: z.string().optional(),
});
/** @public */
export type ReadProblemView = z.infer<typeof readProblemSchema>;

/** One reading of a source. @public */
export const sourceRunSchema = z.object({
  id: z.string(),
  sourceId: z.string(),
  /** `incomplete` removed nothing. */
  state: z.enum(['running', 'complete', 'incomplete']),
  trigger: z.enum(['schedule', 'manual', 'upload', 'push']),
  startedAt: instantSchema,
  finishedAt: instantSchema.optional(),
  read: z.number().int(),
  added: z.number().int(),
  changed: z.number().int(),
  gone: z.number().int(),
  error: z.string().optional(),
  problems: z.array(readProblemSchema),
  problemCount: z.number().int(),
});
/** @public */
export type SourceRun = z.infer<typeof sourceRunSchema>;

/** @public */
export const sourceSchema = z.object({
  id: z.string(),
  title: z.string(),
  provider: z.string(),
  scope: z.string(),
  /** How it comes in. */
  way: z.enum(['schedule', 'file', 'upload', 'push']),
  identities: z.number().int(),
  lastRun: sourceRunSchema.optional(),
  lastCompleteAt: instantSchema.optional(),
  nextRunAt: instantSchema.optional(),
  canRun: z.boolean(),
  tells: z.array(z.string()),
  cannotTell: z.array(z.string()),
});
/** @public */
export type Source = z.infer<typeof sourceSchema>;

/** A kind of file that can be dropped into the portal. @public */
export const formatSchema = z.object({
  id: z.string(),
  title: z.string(),
  provider: z.string(),
  description: z.string(),
  extensions: z.array(z.string()),
  settings: z.array(z.object({ name: z.string(), description: z.string() })),
});
/** @public */
export type Format = z.infer<typeof formatSchema>;

/** What applying an uploaded file would do. @public */
export const uploadPreviewSchema = z.object({
  id: z.string(),
  sourceId: z.string(),
  /** Nothing was applied to its source before; absent in uploads made before this was kept. */
  isNewSource: z.boolean().optional(),
  /** When files of this source were last taken over whole. */
  lastCompleteAt: instantSchema.optional(),
  format: z.string(),
  scope: z.string(),
  state: z.enum([
    'reading',
    'ready',
    'failed',
    'applying',
    'applied',
    /** Applying broke off; it can be applied again. */
    'incomplete',
    'expired',
  ]),
  files: z.array(z.string()),
  /** Records read so far. */
  read: z.number().int(),
  /** Records taken over so far, since somebody applied it. */
  applied: z.number().int().optional(),
  new: z.number().int(),
  changed: z.number().int(),
  unchanged: z.number().int(),
  gone: z.number().int(),
  examples: z.object({
    new: z.array(z.string()),
    changed: z.array(z.string()),
    gone: z.array(z.string()),
  }),
  /** Applying would mark the absent ones as gone; false when the file could not be read whole. */
  complete: z.boolean(),
  problems: z.array(readProblemSchema),
  problemCount: z.number().int(),
  error: z.string().optional(),
});
/** @public */
export type UploadPreview = z.infer<typeof uploadPreviewSchema>;

/** Most records that one pushed batch may hold. @public */
export const MAX_PUSH_BATCH = 1000;

/** Opens a pushed run. @public */
export const pushOpenSchema = z
  .object({
    provider: identityRecordSchema.shape.provider,
    scope: identityRecordSchema.shape.scope,
    title: z.string().min(1).max(200).optional(),
  })
  .strict();
/** @public */
export type PushOpen = z.infer<typeof pushOpenSchema>;

/** One batch of a pushed run. Each record is checked on its own. @public */
export const pushBatchSchema = z
  .object({ records: z.array(z.unknown()).min(1).max(MAX_PUSH_BATCH) })
  .strict();
/** @public */
export type PushBatch = z.infer<typeof pushBatchSchema>;

const aboutRecord = z.object({
  /** Place in the batch, counted from 0. */
  index: z.number().int(),
  message: z.string(),
});

/** @public */
export const pushBatchResultSchema = z.object({
  accepted: z.number().int(),
  rejected: z.array(aboutRecord),
  /** What was left out of accepted records, such as a secret; each once, where it was first. */
  notes: z.array(aboutRecord),
});
/** @public */
export type PushBatchResult = z.infer<typeof pushBatchResultSchema>;
