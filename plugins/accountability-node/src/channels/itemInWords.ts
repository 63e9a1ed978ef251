import type { MessageItem } from './NotificationChannel';
import { oneLine } from './oneLine';

/** One item in single lines of plain text, see {@link itemInWords}. @public */
export interface ItemInWords {
  /** What is to be done, or was decided, about what. */
  what: string;
  /** How it stands and when it is due, or was decided. */
  when: string;
  why: string;
  /** What whoever decided said. */
  said?: string;
  next?: string;
}

const STEPS: Record<MessageItem['step'], string> = {
  notice: 'New',
  reminder: 'Reminder',
  breach: 'Deadline passed',
  escalation: 'Escalated',
  decision: 'Decision',
};

// Whoever reads it may sit anywhere, so the zone is named.
const MOMENT = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: 'UTC',
});

/**
 * How channels that write text say an item: `Decide about the exception: Old key`,
 * `Reminder · high · due 30 Nov 2026, 12:00 UTC`; of a decision `Decision · high ·
 * 30 Nov 2026, 12:00 UTC`, and who said why. Not escaped.
 *
 * @public
 */
export function itemInWords(item: MessageItem): ItemInWords {
  const { text, title, because, next } = item;
  const said = saidBy(item);
  return {
    what: `${oneLine(text).replace(/[.:]$/, '')}: ${oneLine(title)}`,
    when: whenOf(item),
    why: oneLine(because),
    ...(said !== undefined && { said }),
    ...(next !== undefined && { next: oneLine(next) }),
  };
}

function whenOf({ step, severity, dueAt, decision }: MessageItem): string {
  return [
    ...[STEPS[step], severity],
    ...(dueAt ? [`due ${momentText(dueAt)}`] : []),
    ...(decision ? [momentText(decision.at)] : []),
  ].join(' · ');
}

function saidBy({ decision }: MessageItem): string | undefined {
  const { by, reason } = decision ?? {};
  if (!by && !reason) return undefined;
  if (!reason) return `By ${oneLine(by!)}`;
  return oneLine(by ? `${by}: ${reason}` : reason);
}

function momentText(at: string): string {
  return `${MOMENT.format(new Date(at))} UTC`;
}
