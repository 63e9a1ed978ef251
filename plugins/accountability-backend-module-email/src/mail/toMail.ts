import { createHash } from 'node:crypto';
import { oneLine, type Message } from 'backstage-plugin-accountability-node';
import type { SendMailOptions } from 'nodemailer';
import type { EmailSettings } from '../settings';
import { htmlPart } from './htmlPart';
import { textPart } from './textPart';

// RFC 5322 allows 998 bytes a line; nobody reads as much.
const LONGEST_SUBJECT = 200;

/**
 * The mail that one message becomes. The same message becomes the same mail, down to
 * its id, so that mail programs show it once however often it was sent.
 */
export function toMail(
  message: Message,
  address: string,
  settings: Pick<EmailSettings, 'from' | 'replyTo' | 'domain'>,
): SendMailOptions {
  const { key, recipient, subject, at } = message;
  const { from, replyTo, domain } = settings;
  const id = createHash('sha256').update(key).digest('hex').slice(0, 40);
  return {
    from,
    ...(replyTo !== undefined && { replyTo }),
    to: { name: oneLine(recipient.name ?? '', LONGEST_SUBJECT), address },
    subject: oneLine(subject, LONGEST_SUBJECT),
    messageId: `<${id}@${domain}>`,
    date: new Date(at),
    headers: {
      // Keeps "out of office" and its like from answering.
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
    },
    text: textPart(message),
    html: htmlPart(message),
  };
}
