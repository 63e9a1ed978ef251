import type { z } from 'zod';
import type {
  exceptionRenewalSchema,
  ExceptionTerms,
} from 'backstage-plugin-accountability-common';

const MOST_EVIDENCE = 20;
const MOST_PLAN = 4_000;

/** The same once more, until later: what is new since the approval comes first. */
export function renewedTerms(
  before: ExceptionTerms,
  renewal: z.output<typeof exceptionRenewalSchema>,
): ExceptionTerms {
  const { expiresAt, reason, evidence, progress } = renewal;
  const plan = [`Progress: ${progress}`, before.plan].filter(Boolean);
  return {
    ...before,
    reason,
    expiresAt,
    // It takes over as soon as it is approved.
    effectiveFrom: undefined,
    plan: plan.join('\n\n').slice(0, MOST_PLAN),
    evidence: [...evidence, ...before.evidence].slice(0, MOST_EVIDENCE),
    milestones:
      renewal.milestones.length > 0 ? renewal.milestones : before.milestones,
    residual: renewal.residual ?? before.residual,
  };
}
