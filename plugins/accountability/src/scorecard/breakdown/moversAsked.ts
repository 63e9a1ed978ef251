import type {
  Scorecard,
  ScorecardMoversQuery,
} from 'backstage-plugin-accountability-common';
import { isDay, type MembersQuery } from './breakdownQuery';

const DAYS = { week: 7, quarter: 91 };
const DAY_MS = 86_400_000;

/** Between which days movers are asked for; undefined where one of them was not counted. */
export function moversAsked(
  query: MembersQuery,
  counted: Pick<Scorecard, 'countedFrom' | 'countedTo'>,
): (ScorecardMoversQuery & { from: string; to: string }) | undefined {
  const { by, since } = query;
  const { countedFrom, countedTo } = counted;
  const to = query.to ?? countedTo;
  if (!to || !countedFrom || by === 'owner') return undefined;
  const from = isDay(since) ? since : daysBefore(to, DAYS[since]);
  return from >= countedFrom && from < to ? { by, from, to } : undefined;
}

function daysBefore(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00.000Z`).getTime();
  return new Date(at - days * DAY_MS).toISOString().slice(0, 10);
}
