import {
  aMessage,
  describeNotificationChannel,
} from 'backstage-plugin-accountability-node';
import { connectNotifications } from './__testUtils__/connectNotifications';

describeNotificationChannel({
  name: 'notifications',
  connect: connectNotifications,
});

describe('NotificationsChannel', () => {
  const never = new AbortController().signal;

  it('puts the digest of today in the place of that of yesterday, unread', async () => {
    const far = await connectNotifications();
    const digest = (key: string) =>
      aMessage({ key, kind: 'digest', subject: `Of ${key}` });
    await far.channel.send(digest('sunday'), never);
    await far.channel.send(aMessage(), never);
    await far.readAll();
    await far.channel.send(digest('monday'), never);

    const seen = await far.seen();
    expect(
      Object.fromEntries(
        seen.map(({ payload, read }) => [payload.title, Boolean(read)]),
      ),
    ).toEqual({ 'One deadline ends soon': true, 'Of monday': false });
    expect(new Set(seen.map(({ origin }) => origin))).toEqual(
      new Set(['plugin:accountability']),
    );
    await far.close();
  });

  it('names the remedy where there is no notifications backend', async () => {
    const far = await connectNotifications();
    await far.refuse();
    await expect(far.channel.send(aMessage(), never)).rejects.toThrow(
      /Add @backstage\/plugin-notifications-backend .* status 404/,
    );
    await far.close();
  });
});
