import { z } from 'zod';
import { seatSchema } from '../outcomes';
import { severitySchema } from '../rules';

/**
 * Why nobody could decide a request as things are: by its code, so that pages say it in
 * the language of whoever reads, and in the English of refusals.
 *
 * @public
 */
export const exceptionProblemSchema = z.object({
  code: z.enum([
    /** Nobody sits in a seat that is needed. */
    'seat-vacant',
    /** Whoever asks sits there, and nobody acts for them. */
    'seat-of-requester',
    /** The seat has no verified right to approve exceptions. */
    'seat-without-right',
    /** Its right does not reach to this severity. */
    'right-below-severity',
    /** Its right does not last as long. */
    'right-too-short',
    /** No one outcome governs all that it is about. */
    'governed-apart',
    /** The outcome that is named does not govern it, and others do. */
    'other-outcomes-govern',
    /** The outcome that is named does not govern it, and none does. */
    'no-outcome-governs',
  ]),
  /** All of it in English. */
  text: z.string(),
  seat: seatSchema.optional(),
  /** Where the seat is: an outcome in quotation marks, or a key of the configuration. */
  where: z.string().optional(),
  severity: severitySchema.optional(),
  /** How far the right of the seat reaches. */
  upTo: severitySchema.optional(),
  forDays: z.number().optional(),
  /** The outcome that is named. */
  outcome: z.string().optional(),
  /** Those that govern. */
  governing: z.array(z.string()).optional(),
});
/** @public */
export type ExceptionProblem = z.infer<typeof exceptionProblemSchema>;
