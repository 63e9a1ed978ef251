import type { ResidualRisk } from 'backstage-plugin-accountability-common';
import type { RegisterRow } from './RegisterRow';

const WORST: ResidualRisk = { likelihood: 5, impact: 5 };
const RATING = /^[1-5]$/;
const SCALE = 'write a number from 1 (very low) to 5 (very high)';

/** How a register rates the risk that is left, and what of it is not to be read. */
export interface ImportedResidual {
  residual: ResidualRisk;
  /** A rating that means nothing here without likelihood and impact. */
  claimed?: string;
  problems: string[];
  notes: string[];
}

/**
 * The rating of a row: likelihood and impact from 1 to 5, of which the rating is the
 * product. Without both nobody has rated it, so that it counts as the worst until
 * somebody does; a rating alone is in a scale that we do not know, and stays a claim.
 */
export function importedResidual(says: RegisterRow['says']): ImportedResidual {
  const rating = says['residual rating'];
  const [likelihood, impact] = (
    ['residual likelihood', 'residual impact'] as const
  ).map(column => ({ column, value: says[column] }));
  const wrong = [likelihood, impact].filter(
    ({ value }) => value !== undefined && !RATING.test(value),
  );
  if (wrong.length > 0) {
    const problems = wrong.map(({ column }) => `${column}: ${SCALE}`);
    return { residual: WORST, problems, notes: [] };
  }
  if (!likelihood.value || !impact.value) {
    const half = likelihood.value ?? impact.value;
    return {
      residual: WORST,
      claimed: rating,
      problems: [],
      notes: [
        rating || half
          ? 'The register rates the risk that is left without both likelihood and impact; rate it'
          : 'The register does not rate the risk that is left; rate it',
      ],
    };
  }
  const residual = {
    likelihood: Number(likelihood.value),
    impact: Number(impact.value),
  };
  const product = residual.likelihood * residual.impact;
  // A word may say the same in another scale; another number may be a slip.
  const isNumber = rating !== undefined && /^\d+$/.test(rating);
  if (isNumber && Number(rating) !== product) {
    return {
      ...{ residual, notes: [] },
      problems: [
        `residual rating: It is ${rating}, and likelihood times impact are ${product}; correct one of them, or leave the rating out`,
      ],
    };
  }
  const claimed = isNumber ? undefined : rating;
  return { ...{ residual, claimed }, problems: [], notes: [] };
}
