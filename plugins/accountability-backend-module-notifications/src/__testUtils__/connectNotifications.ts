import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
// eslint-disable-next-line @backstage/no-mixed-plugin-imports -- The real backend is at the far end of the channel.
import notificationsPlugin from '@backstage/plugin-notifications-backend';
import { DefaultNotificationService } from '@backstage/plugin-notifications-node';
import type { ConnectedChannel } from 'backstage-plugin-accountability-node';
import { NotificationsChannel } from '../NotificationsChannel';
import { FarEnd } from './FarEnd';

export const APP_URL = 'https://portal.example.com';

/** Names as `GET /api/notifications` gives them. */
export interface Seen {
  payload: Record<string, string>;
  origin: string;
  read?: string;
}

/** The channel with Backstage's notifications backend behind it. */
export async function connectNotifications() {
  const backend = await startTestBackend({
    features: [
      notificationsPlugin,
      catalogServiceMock.factory({ entities: [] }),
      mockServices.rootConfig.factory({ data: { app: { baseUrl: APP_URL } } }),
    ],
  });
  const api = `http://localhost:${backend.server.port()}/api/notifications`;
  const user = mockCredentials.user.header('user:default/dana.fox');
  let target = api;
  let broken: FarEnd | undefined;
  const breakDown = async (...[listener]: Parameters<typeof FarEnd.start>) => {
    broken = await FarEnd.start(listener);
    target = broken.url;
  };
  const notifications = DefaultNotificationService.create({
    auth: mockServices.auth({ pluginId: 'accountability' }),
    discovery: mockServices.discovery.mock({ getBaseUrl: async () => target }),
  });
  const seen = async (): Promise<Seen[]> => {
    const answer = await fetch(api, { headers: { Authorization: user } });
    return (await answer.json()).notifications;
  };
  return {
    channel: new NotificationsChannel(notifications, APP_URL),
    seen,
    async readAll() {
      const all = (await seen()) as unknown as { id: string }[];
      await fetch(`${api}/update`, {
        method: 'POST',
        headers: { Authorization: user, 'Content-Type': 'application/json' },
        body: JSON.stringify({ ids: all.map(({ id }) => id), read: true }),
      });
    },
    async arrived() {
      return (await seen()).map(({ payload }) => ({
        key: payload.scope,
        text: `${payload.title}\n${payload.description}`,
        // What is shown as an address.
        markup: payload.link,
      }));
    },
    async refuse() {
      await breakDown((_, response) => response.writeHead(404).end());
    },
    stall: (reached: () => void) => breakDown(() => reached()),
    async close() {
      await broken?.stop();
      await backend.stop();
    },
  } satisfies ConnectedChannel & Record<string, unknown>;
}
