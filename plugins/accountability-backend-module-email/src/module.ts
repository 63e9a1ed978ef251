import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { notificationChannelsExtensionPoint } from 'backstage-plugin-accountability-node';
import { EmailChannel } from './EmailChannel';
import { readEmailSettings } from './settings';

/**
 * Adds the channel `email` where `accountability.email` is configured.
 *
 * @public
 */
export const accountabilityModuleEmail = createBackendModule({
  pluginId: 'accountability',
  moduleId: 'email',
  register(registration) {
    registration.registerInit({
      deps: {
        channels: notificationChannelsExtensionPoint,
        config: coreServices.rootConfig,
      },
      async init({ channels, config }) {
        const settings = readEmailSettings(config);
        if (settings) channels.addChannel(new EmailChannel(settings));
      },
    });
  },
});
