import { worstSeverity } from 'backstage-plugin-accountability-common';
import type {
  Message,
  MessageItem,
} from 'backstage-plugin-accountability-node';
import {
  decisionText,
  whatFollows,
  whyTold,
  type DecisionSaid,
} from './decisionWords';

/** One decision that somebody is told of. */
export type DecisionPart = DecisionSaid & {
  /** What whoever decided is called. */
  byName?: string;
};

/** Where the page of an exception is, if the portal knows its own address. */
export type ExceptionUrl = (id: number) => string | undefined;

/** Puts into one message whatever was decided that somebody is to know. */
export function composeDecisions(
  parts: readonly DecisionPart[],
  known: Pick<Message, 'key' | 'recipient' | 'at' | 'url'> & {
    urlOf: ExceptionUrl;
  },
): Message {
  const { urlOf, ...head } = known;
  return {
    ...{ ...head, kind: 'decision' },
    subject:
      parts.length === 1
        ? decisionText(parts[0])
        : `${parts.length} decisions about exceptions`,
    items: parts.map(part => itemOf(part, urlOf)),
    more: 0,
    severity: worstSeverity(
      parts.map(({ exception }) => exception.content.severity),
    ),
  };
}

function itemOf(part: DecisionPart, urlOf: ExceptionUrl): MessageItem {
  const { exception, step } = part;
  const { terms, severity } = exception.content;
  return {
    ...{ kind: 'exception-decided', step: 'decision' },
    ...{ text: decisionText(part), title: terms.title, severity },
    decision: {
      ...{ event: step.event, at: step.at },
      ...(seesWho(part) && { by: part.byName, reason: step.reason }),
    },
    because: whyTold(part),
    next: whatFollows(part),
    url: urlOf(exception.id),
  };
}

/**
 * Whoever asked, and whoever holds a seat that decides, sees the history of the
 * exception, and so who said what. Whoever sees to the plan need not: naming somebody
 * lets them see nothing.
 */
function seesWho({ as }: Pick<DecisionPart, 'as'>): boolean {
  return as !== 'owner';
}
