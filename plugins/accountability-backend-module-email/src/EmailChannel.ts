import type {
  DeliveryResult,
  Message,
  NotificationChannel,
} from 'backstage-plugin-accountability-node';
import { createTransport, type NodemailerError } from 'nodemailer';
import { toMail } from './mail';
import { isAddress, type EmailSettings } from './settings';
import { judgeFailure, transportOptions } from './smtp';

/** Mail through a server of the company. */
export class EmailChannel implements NotificationChannel {
  readonly id = 'email';
  readonly title = 'E-mail';
  readonly #settings: EmailSettings;
  readonly #transport: ReturnType<typeof createTransport>;

  constructor(settings: EmailSettings) {
    this.#settings = settings;
    this.#transport = createTransport(transportOptions(settings.smtp));
  }

  async send(message: Message, signal: AbortSignal): Promise<DeliveryResult> {
    signal.throwIfAborted();
    const { email } = message.recipient;
    if (!email) {
      return {
        delivered: false,
        because: 'The catalog has no e-mail address of theirs.',
      };
    }
    if (!isAddress(email)) {
      return {
        delivered: false,
        because: 'What the catalog has as their e-mail address is none.',
      };
    }
    const mail = toMail(message, email, this.#settings);
    try {
      await this.#transport.sendMail({ ...mail, signal });
    } catch (error) {
      signal.throwIfAborted();
      const judged = judgeFailure(error as NodemailerError);
      if (judged instanceof Error) throw judged;
      return judged;
    }
    return { delivered: true };
  }
}
