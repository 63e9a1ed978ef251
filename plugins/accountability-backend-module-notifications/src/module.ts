import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { notificationService } from '@backstage/plugin-notifications-node';
import { notificationChannelsExtensionPoint } from 'backstage-plugin-accountability-node';
import { NotificationsChannel } from './NotificationsChannel';

/**
 * Adds the channel `notifications`: the notifications of Backstage.
 *
 * @public
 */
export const accountabilityModuleNotifications = createBackendModule({
  pluginId: 'accountability',
  moduleId: 'notifications',
  register(registration) {
    registration.registerInit({
      deps: {
        channels: notificationChannelsExtensionPoint,
        notifications: notificationService,
        config: coreServices.rootConfig,
      },
      async init({ channels, notifications, config }) {
        const appUrl = config.getOptionalString('app.baseUrl');
        channels.addChannel(new NotificationsChannel(notifications, appUrl));
      },
    });
  },
});
