import { MAX_DELEGATION_DAYS } from 'backstage-plugin-accountability-common';

/** What somebody fills in to let another act for them. Days as `YYYY-MM-DD`. */
export interface DelegationDraft {
  to?: string;
  from: string;
  until: string;
  reason: string;
}

/** What of a draft is wrong, by field. */
export interface DelegationProblems {
  to?: 'toMissing' | 'toSelf';
  dates?: 'datesMissing' | 'datesOrder' | 'datesPast' | 'datesLong';
  reason?: 'reasonMissing';
}

const DAY = 24 * 60 * 60 * 1000;

/** Begins with its first day, or now when that has begun; ends with its last day. */
export function delegationPeriod(
  { from, until }: Pick<DelegationDraft, 'from' | 'until'>,
  now: Date,
): { from: Date; until: Date } | undefined {
  const first = new Date(`${from}T00:00:00`);
  const last = new Date(`${until}T23:59:59.999`);
  if (Number.isNaN(first.getTime()) || Number.isNaN(last.getTime())) {
    return undefined;
  }
  return { from: first < now ? now : first, until: last };
}

/** What keeps a draft from being sent; nothing when it can be. */
export function delegationProblems(
  draft: DelegationDraft,
  options: { holder: string; now: Date },
): DelegationProblems {
  const { holder, now } = options;
  const problems: DelegationProblems = {};
  if (!draft.to) problems.to = 'toMissing';
  else if (draft.to === holder) problems.to = 'toSelf';
  const period = delegationPeriod(draft, now);
  if (!period) problems.dates = 'datesMissing';
  else if (period.until <= now) problems.dates = 'datesPast';
  else if (period.until <= period.from) problems.dates = 'datesOrder';
  else if (
    period.until.getTime() - period.from.getTime() >
    MAX_DELEGATION_DAYS * DAY
  ) {
    problems.dates = 'datesLong';
  }
  if (draft.reason.trim() === '') problems.reason = 'reasonMissing';
  return problems;
}

/** The calendar day of a moment where the reader is, as date fields write it. */
export function dayOf(moment: Date): string {
  const local = new Date(
    moment.getTime() - moment.getTimezoneOffset() * 60 * 1000,
  );
  return local.toISOString().slice(0, 10);
}
