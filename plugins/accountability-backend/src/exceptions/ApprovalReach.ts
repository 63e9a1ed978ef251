import {
  severitySchema,
  type Severity,
} from 'backstage-plugin-accountability-common';
import type { ExceptionContent } from './Exception';

/** How far a right to approve exceptions reaches (governance I7: severity and term). */
export interface ApprovalReach {
  upTo: Severity;
  /** The longest term, in days; any when left out. */
  forDays?: number;
}

/** What an approval would permit. */
export interface Permitted {
  severity: Severity;
  /** From its beginning to its end, in days; absent while no end is chosen. */
  days?: number;
}

/** Whoever approves by virtue of a seat, or of the configuration, approves anything. */
export const ANYTHING: readonly ApprovalReach[] = [{ upTo: 'critical' }];

const DAY = 24 * 60 * 60 * 1000;

/** Whether one of the rights of a seat covers what would be permitted. */
export function reaches(
  rights: readonly ApprovalReach[],
  { severity, days = 0 }: Permitted,
): boolean {
  return rights.some(
    ({ upTo, forDays = Infinity }) => isUpTo(upTo, severity) && days <= forDays,
  );
}

/** The longest term, in days, of the rights that cover a severity; nothing when none does. */
export function termFor(
  rights: readonly ApprovalReach[],
  severity: Severity,
): number | undefined {
  const terms = rights.flatMap(({ upTo, forDays = Infinity }) =>
    isUpTo(upTo, severity) ? [forDays] : [],
  );
  return terms.length > 0 ? Math.max(...terms) : undefined;
}

/**
 * What a request asks to be permitted. Its term counts from when it was handed in,
 * or from when it is to begin, so that it is the same whoever approves it whenever.
 */
export function askedFor(
  {
    severity,
    terms,
  }: {
    severity: Severity;
    terms: Pick<ExceptionContent['terms'], 'effectiveFrom' | 'expiresAt'>;
  },
  handedInAt: Date,
): Required<Permitted> {
  const begins = Math.max(
    handedInAt.getTime(),
    Date.parse(terms.effectiveFrom ?? '') || 0,
  );
  return { severity, days: (Date.parse(terms.expiresAt) - begins) / DAY };
}

/** What would be permitted, in words: `high`, or `high and lasts 91 days`. */
export function permittedText({ severity, days }: Permitted): string {
  return days === undefined
    ? severity
    : `${severity} and lasts ${countOfDays(Math.ceil(days))}`;
}

/** `1 day`, `90 days`. */
export function countOfDays(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}

function isUpTo(upTo: Severity, severity: Severity): boolean {
  const order = severitySchema.options;
  return order.indexOf(upTo) >= order.indexOf(severity);
}
