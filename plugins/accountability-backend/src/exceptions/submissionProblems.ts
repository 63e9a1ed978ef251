import {
  latestExpiry,
  needsCompensation,
} from 'backstage-plugin-accountability-common';
import { toInstant } from '../time';
import { askedFor } from './ApprovalReach';
import { seatProblem, type DecidingSeat } from './DecidingSeat';
import type { ExceptionContent } from './Exception';

/**
 * What keeps a request from being handed in, in words: an end that is no end or
 * too late, nothing that keeps the risk down, nobody who could decide.
 */
export function submissionProblems(
  content: ExceptionContent,
  known: {
    seats: readonly DecidingSeat[];
    /** Where the seats are. */
    where: string;
    firstEffectiveFrom?: string;
    now: Date;
  },
): string[] {
  const { terms, severity, limit, needed, requester } = content;
  const { now, seats, where } = known;
  const begins = new Date(
    Math.max(now.getTime(), Date.parse(terms.effectiveFrom ?? '') || 0),
  );
  const latest = latestExpiry({
    limit,
    effectiveFrom: begins,
    firstEffectiveFrom: known.firstEffectiveFrom
      ? new Date(known.firstEffectiveFrom)
      : undefined,
  });
  const asked = askedFor(content, now);
  const problems: (string | undefined | false)[] = [
    terms.imported?.withoutEnd &&
      'The register that it came from names no end; choose one',
    terms.expiresAt <= toInstant(now) &&
      `It would have ended at ${minuteOf(
        terms.expiresAt,
      )} already; choose a later end`,
    terms.expiresAt > toInstant(latest) &&
      `An exception that is ${severity} lasts at most ${
        limit.termDays
      } days, so until ${minuteOf(
        toInstant(latest),
      )}; it would end at ${minuteOf(terms.expiresAt)}`,
    needsCompensation(severity) &&
      terms.compensatingControls.length === 0 &&
      `An exception that is ${severity} needs at least one control that keeps the risk down meanwhile`,
    terms.concerns.includes('vendor') &&
      !terms.vendor &&
      'It touches a vendor; name the vendor',
    ...needed.map(
      seat => seatProblem(seat, { seats, asked, requester, where })?.text,
    ),
  ];
  return problems.filter(problem => typeof problem === 'string');
}

/** An instant as people read it: `2027-02-26 10:21 UTC`. */
function minuteOf(instant: string): string {
  return `${toInstant(new Date(instant)).slice(0, 16).replace('T', ' ')} UTC`;
}
