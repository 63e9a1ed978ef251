import { createHmac } from 'crypto';
import ical, { ICalCalendarMethod } from 'ical-generator';
import type {
  Obligation,
  ObligationKind,
} from 'backstage-plugin-accountability-common';

/** Says what to do and not about what: calendars are shared, and read by others. */
const SUMMARIES: Record<ObligationKind, string> = {
  'decide-exception': 'Decide about an exception',
  'review-exception': 'Look at an exception again',
  'end-exception': 'An exception ends: mend it, or ask for a renewal',
  'accept-seat': 'Accept or decline a seat',
  'hold-review': 'Hold a governance review',
  'meet-target': 'The target of an outcome is due',
  'bring-number': 'Bring the number of an outcome',
  'replace-credential': 'Replace a credential',
};

/**
 * A calendar (RFC 5545) with one all-day event for each obligation, on the day in UTC
 * on which it is due. Its id stays the same when the day moves, as long as the key does,
 * and says nothing of what it is about.
 */
export function toCalendar(
  obligations: readonly Obligation[],
  { key, url, now }: { key: string; url?: string; now: Date },
): string {
  const calendar = ical({
    name: 'My obligations',
    prodId: { company: 'accountability.dev', product: 'obligations' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 60 * 60,
  });
  for (const { id, kind, dueAt } of obligations) {
    calendar.createEvent({
      id: `${hidden(id, key)}@accountability.dev`,
      start: new Date(`${dueAt.slice(0, 10)}T00:00:00.000Z`),
      timezone: 'UTC',
      allDay: true,
      stamp: now,
      summary: SUMMARIES[kind],
      ...(url && { description: url, url }),
    });
  }
  return calendar.toString();
}

/** A hash alone would be guessed: ids are made of refs, which are known. */
function hidden(id: string, key: string): string {
  return createHmac('sha256', key).update(id).digest('hex').slice(0, 32);
}
