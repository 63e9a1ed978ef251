import {
  aMessage,
  describeNotificationChannel,
} from 'backstage-plugin-accountability-node';
import { Webhook as StandardWebhook } from 'standardwebhooks';
import {
  connectWebhook,
  NOW,
  PATH,
  SECRET,
  TOKEN,
} from './__testUtils__/connectWebhook';

describeNotificationChannel({
  name: 'webhook',
  connect: () => connectWebhook(),
  secrets: [TOKEN, PATH, SECRET.toString(), SECRET.toString('base64')],
});

describe('WebhookChannel', () => {
  const never = new AbortController().signal;
  let far: Awaited<ReturnType<typeof connectWebhook>>;
  beforeEach(async () => {
    far = await connectWebhook();
  });
  afterEach(() => far.close());

  it('posts what whoever has the secret can verify', async () => {
    await far.channel.send(aMessage(), never);
    const [{ path, headers, body }] = far.posted;
    expect(path).toBe(PATH);
    expect(headers).toMatchObject({
      'content-type': 'application/json',
      authorization: `Bearer ${TOKEN}`,
      'webhook-id': 'key-1',
      'webhook-timestamp': String(NOW.getTime() / 1_000),
    });
    const standard = new StandardWebhook(SECRET, { format: 'raw' });
    expect(headers['webhook-signature']).toBe(
      standard.sign('key-1', NOW, body),
    );
  });

  it.each([200, 201, 202, 204])('takes %s for delivered', async status => {
    far.answerWith(status);
    expect(await far.channel.send(aMessage(), never)).toEqual({
      delivered: true,
    });
  });

  it.each([
    [400, 'Webhook chat answered with status 400'],
    [401, 'Webhook chat answered with status 401'],
    [
      410,
      'Webhook chat is gone (status 410). Remove it from accountability.webhooks',
    ],
    [429, 'Webhook chat answered with status 429'],
    [503, 'Webhook chat answered with status 503'],
  ])('says what %s means', async (status, message) => {
    far.answerWith(status);
    await expect(far.channel.send(aMessage(), never)).rejects.toThrow(
      new RegExp(`^${message.replace(/[().]/g, '\\$&')}$`),
    );
  });

  it.each([301, 302, 307, 308])('follows no %s', async status => {
    const other = await connectWebhook();
    await other.channel.send(aMessage(), never);
    const [{ headers }] = other.posted;
    far.answerWith(status, { location: `http://${headers.host}/` });
    await expect(far.channel.send(aMessage(), never)).rejects.toThrow(
      `Webhook chat redirects (status ${status}), which is not followed`,
    );
    expect(other.posted).toHaveLength(1);
    await other.close();
  });

  it('says when no answer came in time', async () => {
    const patience = new AbortController();
    const slow = await connectWebhook({ patience: () => patience.signal });
    slow.stall(() => patience.abort());
    await expect(slow.channel.send(aMessage(), never)).rejects.toThrow(
      'Webhook chat did not answer in time',
    );
    await slow.close();
  });

  it('says when nobody is there', async () => {
    await far.close();
    await expect(far.channel.send(aMessage(), never)).rejects.toThrow(
      'Webhook chat could not be reached (ECONNREFUSED)',
    );
    far = await connectWebhook();
  });
});
