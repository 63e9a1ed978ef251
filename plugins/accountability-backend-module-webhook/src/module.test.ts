import { createBackendPlugin } from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import {
  notificationChannelsExtensionPoint,
  type NotificationChannel,
} from 'backstage-plugin-accountability-node';
import { accountabilityModuleWebhook } from './module';

const secret = `whsec_${Buffer.alloc(32).toString('base64')}`;
const url = 'https://chat.example.com/in';
const webhooks = [
  { id: 'chat', url, secret },
  { id: 'siem', url, secret },
];

describe('accountabilityModuleWebhook', () => {
  it.each([
    [{}, []],
    [{ accountability: {} }, []],
    [{ accountability: { webhooks: [] } }, []],
    [{ accountability: { webhooks } }, ['webhook-chat', 'webhook-siem']],
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
        accountabilityModuleWebhook,
        mockServices.rootConfig.factory({ data }),
      ],
    });
    await backend.stop();
    expect(channels.map(channel => channel.id)).toEqual(ids);
  });
});
