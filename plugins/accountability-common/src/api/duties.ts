import { z } from 'zod';
import { dutySchema } from '../definitions';
import { partyViewSchema } from './outcomes';

/**
 * Whether a duty is held. `hole`: by nobody who is here; `overlap`: by several, each of
 * whom can assume that another one does it; `unknown`: nobody can tell who is here.
 *
 * @public
 */
export const dutyStateSchema = z.enum(['held', 'hole', 'overlap', 'unknown']);
/** @public */
export type DutyState = z.infer<typeof dutyStateSchema>;

/** One duty for one system. @public */
export const dutyCellSchema = z.object({
  duty: dutySchema,
  state: dutyStateSchema,
  /** Also those who are not here any more. */
  holders: z.array(
    z.object({
      party: partyViewSchema,
      /** Controls that say so, as far as the caller may see them. */
      controls: z.array(z.object({ ref: z.string(), title: z.string() })),
    }),
  ),
});
/** @public */
export type DutyCell = z.infer<typeof dutyCellSchema>;

/** One system with a cell for each duty, in the order of duties. @public */
export const dutyMatrixRowSchema = z.object({
  system: z.object({
    ref: z.string(),
    title: z.string(),
    ownerRef: z.string().optional(),
  }),
  cells: z.array(dutyCellSchema),
});
/** @public */
export type DutyMatrixRow = z.infer<typeof dutyMatrixRowSchema>;

/** Who has which duty for which system, the systems with most trouble first. @public */
export const dutyMatrixSchema = z.object({
  duties: z.array(dutySchema),
  rows: z.array(dutyMatrixRowSchema),
  /** There are more systems than are shown. */
  truncated: z.boolean(),
});
/** @public */
export type DutyMatrix = z.infer<typeof dutyMatrixSchema>;

/** @public */
export const dutyQuerySchema = z
  .object({
    /** Only systems that this outcome governs. */
    outcome: z.string().min(3).max(512).optional(),
  })
  .strict();
/** @public */
export type DutyQuery = z.input<typeof dutyQuerySchema>;
