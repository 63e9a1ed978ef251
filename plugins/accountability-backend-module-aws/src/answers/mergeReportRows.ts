import type { ReportRow, ReportSlot } from '../account';
import type { ObservedInstant } from 'backstage-plugin-accountability-common';

/**
 * One row out of two about the same user, the same whichever stands first: what is
 * enabled in either counts, and of two times the later one.
 */
export function mergeReportRows(a: ReportRow, b: ReportRow): ReportRow {
  return {
    ...a,
    line: Math.min(a.line, b.line),
    createdAt: later(a.createdAt, b.createdAt),
    passwordEnabled: either(a.passwordEnabled, b.passwordEnabled),
    passwordLastUsedAt: later(a.passwordLastUsedAt, b.passwordLastUsedAt),
    passwordChangedAt: later(a.passwordChangedAt, b.passwordChangedAt),
    passwordExpiresAt: later(a.passwordExpiresAt, b.passwordExpiresAt),
    keysReported: a.keysReported || b.keysReported,
    keys: mergeSlots(a.keys, b.keys),
    certificates: mergeSlots(a.certificates, b.certificates),
    hasMore: a.hasMore || b.hasMore,
  };
}

function mergeSlots(a: ReportSlot[], b: ReportSlot[]): ReportSlot[] {
  return ([1, 2] as const).flatMap(number => {
    const both = [...a, ...b].filter(slot => slot.number === number);
    if (both.length < 2) return both;
    const [one, other] = both;
    return [
      {
        number,
        active: either(one.active, other.active),
        rotatedAt: later(one.rotatedAt, other.rotatedAt),
        lastUsedAt: later(one.lastUsedAt, other.lastUsedAt),
      },
    ];
  });
}

function either(a?: boolean, b?: boolean): boolean | undefined {
  if (a === true || b === true) return true;
  return a ?? b;
}

/** A date beats "never", "never" beats silence. */
function later(a: ObservedInstant, b: ObservedInstant): ObservedInstant {
  const rank = (o: ObservedInstant) =>
    o.value ?? (o.observability === 'observed' ? '0' : '');
  return rank(b) > rank(a) ? b : a;
}
