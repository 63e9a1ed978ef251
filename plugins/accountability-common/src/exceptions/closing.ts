import { z } from 'zod';

/**
 * Why an exception is closed before its end: nothing that it permits fails any more,
 * or something else has made it needless.
 *
 * @public
 */
export const closingGroundSchema = z.enum(['rule-met', 'other']);
/** @public */
export type ClosingGround = z.infer<typeof closingGroundSchema>;
