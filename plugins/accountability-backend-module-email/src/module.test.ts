import { createBackendPlugin } from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import {
  notificationChannelsExtensionPoint,
  type NotificationChannel,
} from 'backstage-plugin-accountability-node';
import { accountabilityModuleEmail } from './module';

const email = {
  from: 'accountability@example.com',
  smtp: { host: 'smtp.example.com' },
};

describe('accountabilityModuleEmail', () => {
  it.each([
    [{}, []],
    [{ accountability: {} }, []],
    [{ accountability: { email } }, ['email']],
  ])('adds with %j %j', async (data, ids) => {
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
      features: [
        plugin,
        accountabilityModuleEmail,
        mockServices.rootConfig.factory({ data }),
      ],
    });
    await backend.stop();
    expect(channels.map(channel => channel.id)).toEqual(ids);
  });
});
