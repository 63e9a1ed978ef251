import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { notificationChannelsExtensionPoint } from 'backstage-plugin-accountability-node';
import { readWebhooks } from './settings';
import { WebhookChannel } from './WebhookChannel';

/**
 * Adds one channel for each of `accountability.webhooks`.
 *
 * @public
 */
export const accountabilityModuleWebhook = createBackendModule({
  pluginId: 'accountability',
  moduleId: 'webhook',
  register(registration) {
    registration.registerInit({
      deps: {
        channels: notificationChannelsExtensionPoint,
        config: coreServices.rootConfig,
      },
      async init({ channels, config }) {
        for (const webhook of readWebhooks(config)) {
          channels.addChannel(new WebhookChannel(webhook));
        }
      },
    });
  },
});
