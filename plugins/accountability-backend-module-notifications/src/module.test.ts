import { createBackendPlugin } from '@backstage/backend-plugin-api';
import { startTestBackend } from '@backstage/backend-test-utils';
import {
  notificationChannelsExtensionPoint,
  type NotificationChannel,
} from 'backstage-plugin-accountability-node';
import { accountabilityModuleNotifications } from './module';

describe('accountabilityModuleNotifications', () => {
  it('adds the channel, also where the app does not know its address', async () => {
    const channels: NotificationChannel[] = [];
    const plugin = createBackendPlugin({
      pluginId: 'accountability',
      register(registration) {
        registration.registerExtensionPoint(
          notificationChannelsExtensionPoint,
          { addChannel: (...added) => channels.push(...added) },
        );
        registration.registerInit({ deps: {}, init: async () => {} });
      },
    });
    const backend = await startTestBackend({
      features: [plugin, accountabilityModuleNotifications],
    });
    await backend.stop();
    expect(channels.map(channel => channel.id)).toEqual(['notifications']);
  });
});
