import type { Message } from 'backstage-plugin-accountability-node';
import type { Webhook } from '../settings';
import { sign } from './sign';
import { webhookId } from './webhookId';

/** What is posted: a pure function of the message, of whom it is for, and of when. */
export function toRequest(message: Message, webhook: Webhook, now: Date) {
  const { kind, at, ...data } = message;
  const id = webhookId(message.key);
  const timestamp = Math.floor(now.getTime() / 1_000);
  const body = JSON.stringify({
    type: `accountability.${kind}`,
    timestamp: at,
    data,
  });
  return {
    body,
    headers: {
      ...webhook.headers,
      'content-type': 'application/json',
      'user-agent': 'accountability-for-backstage',
      'webhook-id': id,
      'webhook-timestamp': String(timestamp),
      'webhook-signature': sign({ id, timestamp, body }, webhook.secret),
    },
  };
}
