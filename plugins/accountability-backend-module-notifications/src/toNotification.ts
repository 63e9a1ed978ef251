import { createHash } from 'node:crypto';
import type { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import {
  itemInWords,
  oneLine,
  type Message,
} from 'backstage-plugin-accountability-node';
import { linkInApp } from './linkInApp';

type Payload = NotificationSendOptions['payload'];

// As wide as the columns of the notifications backend.
const WIDTH = 255;

const SEVERITIES = {
  low: 'low',
  medium: 'normal',
  high: 'high',
  critical: 'critical',
} as const satisfies Record<Message['severity'], Payload['severity']>;

const TOPICS = {
  digest: 'deadlines',
  breach: 'breaches',
  decision: 'decisions',
} as const satisfies Record<Message['kind'], string>;

/** What Backstage is told about one message. */
export function toNotification(
  message: Message,
  appUrl?: string,
): NotificationSendOptions {
  const { recipient, subject, items, severity, kind } = message;
  const alone = items.length === 1 && message.more === 0;
  const link = linkInApp((alone && items[0].url) || message.url, appUrl);
  return {
    recipients: { type: 'entity', entityRef: recipient.ref },
    payload: {
      title: oneLine(subject, WIDTH),
      description: descriptionOf(message),
      severity: SEVERITIES[severity],
      topic: TOPICS[kind],
      scope: scopeOf(message),
      ...(link !== undefined && { link }),
    },
  };
}

/**
 * Backstage shows it as one paragraph, cut off after its first words: what is to be
 * done comes first, numbers tell several apart, and why they is said where there is
 * room for it.
 */
function descriptionOf({ items, more }: Message): string {
  const words = items.map(itemInWords);
  if (words.length === 1 && more === 0) {
    const [{ what, when, why, said, next }] = words;
    return [`${what} (${when}).`, said, why, next].filter(Boolean).join('\n');
  }
  const lines = words.map(({ what, when, said }, index) =>
    [`${index + 1}. ${what} (${when}).`, said].filter(Boolean).join(' '),
  );
  return [...lines, ...(more > 0 ? [`And ${more} more.`] : [])].join('\n');
}

/**
 * Backstage changes the notification with the same scope instead of adding one. A
 * digest says all that is open, so today's takes the place of yesterday's; a breach or
 * a decision takes only its own.
 */
function scopeOf({ kind, key }: Message): string {
  if (kind === 'digest') return 'digest';
  const scope = `${kind}:${key}`;
  if (scope.length <= WIDTH) return scope;
  return `${kind}:${createHash('sha256').update(key).digest('hex')}`;
}
