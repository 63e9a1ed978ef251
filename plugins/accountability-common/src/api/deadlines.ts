import { z } from 'zod';
import { instantSchema } from '../inventory';
import { seatSchema } from '../outcomes';
import { partyViewSchema } from './outcomes';

/**
 * What happens around a deadline, in this order: whoever has to do it is told when it
 * begins and reminded before it ends; when it has passed, they hear of it at once, and
 * from then on it goes upwards.
 *
 * @public
 */
export const escalationStepKindSchema = z.enum([
  'notice',
  'reminder',
  'breach',
  'escalation',
]);
/** @public */
export type EscalationStepKind = z.infer<typeof escalationStepKindSchema>;

/** Where a step goes: whoever has to do it, a seat, or the oversight forum. @public */
export const rungSchema = z.union([z.enum(['holder', 'forum']), seatSchema]);
/** @public */
export type Rung = z.infer<typeof rungSchema>;

/** The next step, as things are. @public */
export const nextStepSchema = z.object({
  kind: escalationStepKindSchema,
  at: instantSchema,
  /** Absent when nobody would hear of it. */
  rung: rungSchema.optional(),
  to: z.array(partyViewSchema),
});
/** @public */
export type NextStep = z.infer<typeof nextStepSchema>;
