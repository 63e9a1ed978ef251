import {
  worstSeverity,
  type EscalationStepKind,
  type NextStep,
} from 'backstage-plugin-accountability-common';
import type {
  Message,
  MessageItem,
} from 'backstage-plugin-accountability-node';
import type { Deadline } from '../escalations';
import type { Notice } from './Notice';
import { becauseText, rungText, TO_DO } from './words';

const MOST_ITEMS = 50;

/** One deadline that somebody is told of. */
export interface MessagePart {
  deadline: Deadline;
  notice: Pick<Notice, 'as' | 'onBehalfOf'>;
  step: EscalationStepKind;
  next?: NextStep;
}

/** Where pages are, if the portal knows its own address. */
export type PageUrls = (
  deadline: Deadline,
  as: Notice['as'],
) => string | undefined;

/** Puts into one message whatever somebody is to be told; the most urgent first. */
export function composeMessage(
  items: readonly MessagePart[],
  known: Pick<Message, 'key' | 'kind' | 'recipient' | 'at' | 'url'> & {
    urlOf: PageUrls;
    /** How many more there are than these. */
    beyond: number;
  },
): Message {
  const { urlOf, beyond, ...head } = known;
  const sorted = [...items].sort(byUrgency);
  return {
    ...head,
    subject: subjectOf(sorted, { at: head.at, beyond }),
    items: sorted.slice(0, MOST_ITEMS).map(of => itemOf(of, urlOf)),
    more: Math.max(0, sorted.length - MOST_ITEMS) + beyond,
    severity: worstSeverity(
      sorted.map(({ deadline }) => deadline.due.severity),
    ),
  };
}

function itemOf(
  { deadline, notice, step, next }: MessagePart,
  urlOf: PageUrls,
): MessageItem {
  const { due } = deadline;
  return {
    ...{ kind: due.kind, title: due.title, dueAt: due.dueAt, step },
    text: TO_DO[due.kind],
    severity: due.severity,
    because: becauseText({ ...notice, step }),
    next: next && nextText(next),
    url: urlOf(deadline, notice.as),
  };
}

function nextText({ kind, at, rung, to }: NextStep): string {
  const day = at.slice(0, 10);
  if (kind === 'reminder') return `You are reminded on ${day}.`;
  if (kind === 'breach') return `It is overdue on ${day}.`;
  if (!rung) return `On ${day} nobody would hear of it.`;
  const names = to.map(({ title, ref }) => title ?? ref).join(', ');
  return `On ${day} it goes to ${rungText(rung)}${names && ` (${names})`}.`;
}

/** A single one is named by what is to be done; of many, how many are overdue. */
function subjectOf(
  items: readonly MessagePart[],
  { at, beyond }: { at: string; beyond: number },
): string {
  const overdue = items.filter(({ deadline }) => deadline.due.dueAt <= at);
  if (items.length === 1) {
    const [{ deadline, step }] = items;
    const what = TO_DO[deadline.due.kind];
    if (deadline.due.kind === 'mend-breach') return what;
    const when = deadline.due.dueAt.slice(0, 10);
    return overdue.length > 0
      ? `Overdue${step === 'escalation' ? ', and with you now' : ''}: ${what}`
      : `Until ${when}: ${what}`;
  }
  const rest = items.length - overdue.length;
  const parts = [
    ...(overdue.length > 0 ? [`${overdue.length} overdue`] : []),
    ...(rest > 0 ? [`${rest} to do`] : []),
    ...(beyond > 0 ? [`${beyond} more`] : []),
  ];
  return `What you answer for: ${parts.join(', ')}`;
}

const STEPS: readonly EscalationStepKind[] = [
  ...(['escalation', 'breach', 'reminder', 'notice'] as const),
];

function byUrgency(a: MessagePart, b: MessagePart): number {
  const [one, other] = [a, b].map(({ deadline, step }) => ({
    breach: deadline.due.kind === 'mend-breach' ? 0 : 1,
    step: STEPS.indexOf(step),
    dueAt: deadline.due.dueAt,
  }));
  return (
    one.breach - other.breach ||
    one.step - other.step ||
    (one.dueAt < other.dueAt ? -1 : 1)
  );
}
