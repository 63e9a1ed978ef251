import { z } from 'zod';
import { instantSchema } from '../inventory';
import { seatSchema } from '../outcomes';

/** @public */
export const seatAnswerRequestSchema = z
  .object({
    seat: seatSchema,
    /** Whose seat it is: a user, or a group one belongs to. */
    holder: z.string().min(3).max(512),
    answer: z.enum(['accept', 'decline']),
    /** Needed to decline. */
    reason: z.string().trim().min(1).max(1_000).optional(),
    /** Version of the charter that the person read. */
    charterVersion: z.number().int().min(1),
  })
  .strict();
/** @public */
export type SeatAnswerRequest = z.input<typeof seatAnswerRequestSchema>;

/** Longest a delegation lasts. Days. @public */
export const MAX_DELEGATION_DAYS = 180;

/** @public */
export const delegationRequestSchema = z
  .object({
    seat: seatSchema,
    holder: z.string().min(3).max(512),
    /** A person who acts for the holder. */
    to: z.string().min(3).max(512),
    from: instantSchema,
    until: instantSchema,
    reason: z.string().trim().min(1).max(1_000),
  })
  .strict();
/** @public */
export type DelegationRequest = z.input<typeof delegationRequestSchema>;
