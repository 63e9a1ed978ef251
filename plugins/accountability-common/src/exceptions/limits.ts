import { z } from 'zod';
import { severitySchema, type Severity } from '../rules';

/** What an exception of one severity may be. @public */
export const exceptionLimitSchema = z.strictObject({
  /** Longest time from its beginning to its end. */
  termDays: z.number().int().min(1).max(3_650),
  /** How often it may be renewed. */
  renewals: z.number().int().min(0).max(100),
  /** How many working days there are to decide. */
  decisionWorkingDays: z.number().int().min(1).max(365),
  /** How often it is looked at while it lasts. */
  reviewDays: z.number().int().min(1).max(3_650),
});
/** @public */
export type ExceptionLimit = z.infer<typeof exceptionLimitSchema>;

/**
 * Terms between the defaults of two risk registers (30 and 180 days), shorter the
 * worse it is. A portal sets its own under `accountability.exceptions.limits`.
 *
 * @public
 */
export const DEFAULT_EXCEPTION_LIMITS: Readonly<
  Record<Severity, ExceptionLimit>
> = {
  critical: {
    ...{ termDays: 30, renewals: 0 },
    ...{ decisionWorkingDays: 5, reviewDays: 14 },
  },
  high: {
    ...{ termDays: 90, renewals: 1 },
    ...{ decisionWorkingDays: 10, reviewDays: 30 },
  },
  medium: {
    ...{ termDays: 180, renewals: 2 },
    ...{ decisionWorkingDays: 15, reviewDays: 90 },
  },
  low: {
    ...{ termDays: 365, renewals: 2 },
    ...{ decisionWorkingDays: 20, reviewDays: 180 },
  },
};

/** With all renewals, an exception lasts at most so many times its term. @public */
export const CUMULATIVE_TERMS = 2;

const DAY = 24 * 60 * 60 * 1000;

/**
 * The latest moment at which an exception may end: its term after it begins, and
 * for a renewal twice the term after the first one began (governance I6, I8).
 *
 * @public
 */
export function latestExpiry(options: {
  limit: Pick<ExceptionLimit, 'termDays'>;
  effectiveFrom: Date;
  /** When the first one of a row of renewals began. */
  firstEffectiveFrom?: Date;
}): Date {
  const term = options.limit.termDays * DAY;
  const byTerm = options.effectiveFrom.getTime() + term;
  const byCap = options.firstEffectiveFrom
    ? options.firstEffectiveFrom.getTime() + CUMULATIVE_TERMS * term
    : Infinity;
  return new Date(Math.min(byTerm, byCap));
}

/**
 * The same time of day so many working days later, in UTC. Saturday and Sunday are
 * none.
 *
 * @public
 */
export function addWorkingDays(from: Date, days: number): Date {
  const at = new Date(from);
  for (let left = days; left > 0; ) {
    at.setUTCDate(at.getUTCDate() + 1);
    if (at.getUTCDay() !== 0 && at.getUTCDay() !== 6) left -= 1;
  }
  return at;
}

const BY_SEVERITY = severitySchema.options;

/** The worst of some severities; `low` where there are none. @public */
export function worstSeverity(severities: readonly Severity[]): Severity {
  const worst = Math.max(0, ...severities.map(one => BY_SEVERITY.indexOf(one)));
  return BY_SEVERITY[worst];
}

/** Why an exception counts as worse than the rules it is about. @public */
export const severityRaiseSchema = z.object({
  entityRef: z.string(),
  /** The annotation and what it says. */
  annotation: z.string(),
  value: z.string(),
});
/** @public */
export type SeverityRaise = z.infer<typeof severityRaiseSchema>;

/** One step worse; `critical` stays. @public */
export function raiseSeverity(severity: Severity): Severity {
  return BY_SEVERITY[
    Math.min(BY_SEVERITY.indexOf(severity) + 1, BY_SEVERITY.length - 1)
  ];
}
