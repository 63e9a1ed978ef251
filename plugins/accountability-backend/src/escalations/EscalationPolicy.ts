import type { Rung } from 'backstage-plugin-accountability-common';
import type { WorkCalendar } from '../time';

/** Where an unmet deadline goes, so many working days after it has passed. */
export interface LadderStep {
  afterWorkingDays: number;
  to: Rung;
}

/** Working days of some groups, and of everybody in them. */
export interface NamedCalendar extends WorkCalendar {
  name: string;
  /** Full refs. */
  groups: readonly string[];
}

/** What a portal configures about reminders and escalation. */
export interface EscalationPolicy {
  /** Days before a deadline on which whoever has to meet it is reminded; the most first. */
  reminderDays: readonly number[];
  ladder: readonly LadderStep[];
  /** For what is critical. */
  criticalLadder: readonly LadderStep[];
  /** The group that oversees: the last rung. */
  forum?: string;
  /** Hour of the day, 0 to 23, at which everything that can wait is told. */
  digestHour: number;
  /** For so many days it is kept what people were told, and what became of it. */
  keepMessagesDays: number;
  /** For everybody who is in no group of the others. */
  calendar: WorkCalendar;
  calendars: readonly NamedCalendar[];
}

/** The calendar of somebody in these groups. */
export function calendarOf(
  policy: Pick<EscalationPolicy, 'calendar' | 'calendars'>,
  groups: readonly string[],
): WorkCalendar {
  return (
    policy.calendars.find(of => of.groups.some(ref => groups.includes(ref))) ??
    policy.calendar
  );
}
