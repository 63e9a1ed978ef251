import { z } from 'zod';
import { text } from '../definitions/texts';

/**
 * What another register said of an exception that came from it. It is kept for the
 * record and counts for nothing: whoever is named there has approved nothing here.
 *
 * @public
 */
export const importedTermsSchema = z.strictObject({
  /** What it is called in the other register. */
  reference: text(200).optional(),
  /** As the other register writes it. */
  claims: z.strictObject({
    approvedBy: text(500).optional(),
    approvedAt: text(100).optional(),
    severity: text(100).optional(),
    expiresAt: text(100).optional(),
    owner: text(500).optional(),
    /** A rating of the risk that is left, in a scale of its own. */
    residualRating: text(100).optional(),
  }),
  /** The other register names no end, and nobody has chosen one since. */
  withoutEnd: z.boolean().optional(),
});
/** @public */
export type ImportedTerms = z.infer<typeof importedTermsSchema>;
