import type { EscalationStepKind } from 'backstage-plugin-accountability-common';
import type { MessageItem } from './NotificationChannel';
import { oneLine } from './oneLine';

/** One deadline in single lines of plain text, see {@link itemInWords}. @public */
export interface ItemInWords {
  /** What is to be done about what. */
  what: string;
  /** How it stands and when it is due. */
  when: string;
  why: string;
  next?: string;
}

const STEPS: Record<EscalationStepKind, string> = {
  notice: 'New',
  reminder: 'Reminder',
  breach: 'Deadline passed',
  escalation: 'Escalated',
};

// Whoever reads it may sit anywhere, so the zone is named.
const DUE = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: 'UTC',
});

/**
 * How channels that write text say a deadline: `Decide about the exception: Old key`,
 * `Reminder · high · due 30 Nov 2026, 12:00 UTC`. Not escaped.
 *
 * @public
 */
export function itemInWords(item: MessageItem): ItemInWords {
  const { text, title, step, severity, dueAt, because, next } = item;
  return {
    what: `${oneLine(text).replace(/[.:]$/, '')}: ${oneLine(title)}`,
    when: `${STEPS[step]} · ${severity} · due ${DUE.format(
      new Date(dueAt),
    )} UTC`,
    why: oneLine(because),
    ...(next !== undefined && { next: oneLine(next) }),
  };
}
