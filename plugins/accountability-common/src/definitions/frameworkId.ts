import { z } from 'zod';
import { text } from './texts';

const OWASP_NHI = /^NHI-?0?(10|[1-9])(?::2025)?$/i;

/**
 * The official spelling of a framework id. `NHI-01` and `NHI1` become `NHI1:2025`,
 * which is how the OWASP Non-Human Identities Top 10 (2025) writes it; all other
 * ids stay as they are.
 *
 * @public
 */
export function officialFrameworkId(id: string): string {
  const owasp = OWASP_NHI.exec(id.trim());
  return owasp ? `NHI${owasp[1]}:2025` : id.trim();
}

/** Ids of frameworks: `NHI1:2025`, `CSF GV.OV-01`, `AI RMF GOVERN 2.3`. */
export const frameworksSchema = z
  .array(
    text(60)
      .min(2, 'write the id of a framework')
      .transform(officialFrameworkId),
  )
  .max(100);
