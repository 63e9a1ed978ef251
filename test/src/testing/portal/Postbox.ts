import {
  createBackendModule,
  type BackendFeature,
} from '@backstage/backend-plugin-api';
import {
  notificationChannelsExtensionPoint,
  type DeliveryResult,
  type Message,
  type NotificationChannel,
} from 'backstage-plugin-accountability-node';

/** A channel that keeps what it is handed. */
export class Postbox implements NotificationChannel {
  readonly id = 'postbox';
  readonly title = 'Postbox';
  readonly messages: Message[] = [];
  /** Thrown instead of taking a message. */
  broken?: string;

  async send(message: Message): Promise<DeliveryResult> {
    if (this.broken) throw new Error(this.broken);
    this.messages.push(message);
    return { delivered: true };
  }

  to(person: string): Message[] {
    return this.messages.filter(({ recipient }) => recipient.ref === person);
  }

  module(): BackendFeature {
    return createBackendModule({
      pluginId: 'accountability',
      moduleId: 'postbox',
      register: env =>
        env.registerInit({
          deps: { channels: notificationChannelsExtensionPoint },
          init: async ({ channels }) => channels.addChannel(this),
        }),
    });
  }
}
