import { ServiceUnavailableError } from '@backstage/errors';
import type {
  DeliveryResult,
  Message,
  NotificationChannel,
} from 'backstage-plugin-accountability-node';
import { toRequest } from './request';
import type { Webhook } from './settings';

const PATIENCE_MS = 10_000;

/** What is taken from outside, so that tests have it in their hands. */
export interface WebhookTime {
  now(): Date;
  /** Aborts when an answer has taken too long. */
  patience(): AbortSignal;
}

const REAL_TIME: WebhookTime = {
  now: () => new Date(),
  patience: () => AbortSignal.timeout(PATIENCE_MS),
};

/** Another system that takes messages, by a signed request. */
export class WebhookChannel implements NotificationChannel {
  readonly id: string;
  readonly title: string;
  readonly #webhook: Webhook;
  readonly #time: WebhookTime;

  constructor(webhook: Webhook, time: WebhookTime = REAL_TIME) {
    this.id = `webhook-${webhook.id}`;
    this.title = `Webhook ${webhook.id}`;
    this.#webhook = webhook;
    this.#time = time;
  }

  async send(message: Message, signal: AbortSignal): Promise<DeliveryResult> {
    signal.throwIfAborted();
    const status = await this.#post(message, signal);
    if (status >= 200 && status < 300) return { delivered: true };
    throw new ServiceUnavailableError(this.#refusalOf(status));
  }

  /** The status of the answer. Its body is not read: nobody knows what it holds. */
  async #post(message: Message, signal: AbortSignal): Promise<number> {
    const { url } = this.#webhook;
    const patience = this.#time.patience();
    try {
      const response = await fetch(url, {
        ...toRequest(message, this.#webhook, this.#time.now()),
        method: 'POST',
        // Another address was not agreed on, and would get what is meant for this one.
        redirect: 'manual',
        signal: AbortSignal.any([signal, patience]),
      });
      await response.body?.cancel();
      return response.status;
    } catch (error) {
      signal.throwIfAborted();
      const because = patience.aborted
        ? 'did not answer in time'
        : `could not be reached (${reasonOf(error)})`;
      throw new ServiceUnavailableError(`${this.title} ${because}`);
    }
  }

  #refusalOf(status: number): string {
    if (status === 410) {
      return `${this.title} is gone (status 410). Remove it from accountability.webhooks`;
    }
    if (status >= 300 && status < 400) {
      return `${this.title} redirects (status ${status}), which is not followed. Write its new address into accountability.webhooks`;
    }
    return `${this.title} answered with status ${status}`;
  }
}

/** A code such as ECONNREFUSED. The messages around it may say the address. */
function reasonOf(error: unknown): string {
  const { cause, name } = error as Error & { cause?: { code?: unknown } };
  return typeof cause?.code === 'string' ? cause.code : name;
}
