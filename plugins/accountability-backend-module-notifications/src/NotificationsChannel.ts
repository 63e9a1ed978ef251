import { ForwardedError } from '@backstage/errors';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type {
  DeliveryResult,
  Message,
  NotificationChannel,
} from 'backstage-plugin-accountability-node';
import { toNotification } from './toNotification';

const REMEDY =
  'Add @backstage/plugin-notifications-backend to packages/backend, or remove backstage-plugin-accountability-backend-module-notifications';

/**
 * The notifications of Backstage. They need no address; whether somebody wants to see
 * them is between Backstage and that person.
 */
export class NotificationsChannel implements NotificationChannel {
  readonly id = 'notifications';
  readonly title = 'Notifications in the portal';
  readonly #notifications: NotificationService;
  readonly #appUrl?: string;

  constructor(notifications: NotificationService, appUrl?: string) {
    this.#notifications = notifications;
    this.#appUrl = appUrl;
  }

  async send(message: Message, signal: AbortSignal): Promise<DeliveryResult> {
    signal.throwIfAborted();
    const sent = this.#notifications
      .send(toNotification(message, this.#appUrl))
      .catch(error => {
        throw new ForwardedError(
          `Backstage took no notification. ${REMEDY}`,
          error,
        );
      });
    await unlessAborted(sent, signal);
    return { delivered: true };
  }
}

/** The service takes no signal: what it does is left to itself, and not waited for. */
async function unlessAborted(
  sent: Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const listening = new AbortController();
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), {
      signal: listening.signal,
    });
  });
  try {
    await Promise.race([sent, aborted]);
  } finally {
    listening.abort();
  }
}
