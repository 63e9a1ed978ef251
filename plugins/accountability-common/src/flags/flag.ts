import { z } from 'zod';
import { ownerlessReasonSchema } from '../ownership';

/**
 * Whether an entity runs on an identity nobody answers for. Absent (null) where
 * it has no linked identity.
 *
 * @public
 */
export const flagSchema = z.enum(['true', 'excepted', 'unknown', 'false']);
/** @public */
export type Flag = z.infer<typeof flagSchema>;

/** What decides a flag. @public */
export interface FlagInput {
  /** Linked identities that are present. */
  identities: number;
  /** Of them, without accountable owner and without effective exception. */
  ownerless: number;
  /** Of them, without accountable owner but excepted. */
  excepted: number;
  /** A source that the entity depends on never completed a run. */
  sourceNeverCompleted: boolean;
}

/**
 * The flag of one entity.
 *
 * Known trouble beats doubt, doubt beats a clean bill: an ownerless identity
 * flags even while another source is still missing.
 *
 * @public
 */
export function decideFlag(input: FlagInput): Flag | null {
  if (input.ownerless > 0) return 'true';
  if (input.sourceNeverCompleted) return 'unknown';
  if (input.excepted > 0) return 'excepted';
  return input.identities > 0 ? 'false' : null;
}

/** The part of posture that the catalog shows on an entity. @public */
export const entityFlagSchema = z.object({
  entityRef: z.string(),
  flag: flagSchema.nullable(),
  reasons: z.array(ownerlessReasonSchema),
  identities: z.number().int().nonnegative(),
  ownerless: z.number().int().nonnegative(),
  /** References of linked identities that are published in the catalog. */
  identityRefs: z.array(z.string()).default([]),
  /** References of outcomes in force that govern the entity. */
  outcomes: z.array(z.string()).default([]),
  /** Where the flag is softened: the earliest end of an exception behind it. */
  exceptedUntil: z.iso.datetime().optional(),
  /** Position in the order of commits; see GET /posture/flags. */
  revision: z.number().int().nonnegative(),
});
/** @public */
export type EntityFlag = z.infer<typeof entityFlagSchema>;
