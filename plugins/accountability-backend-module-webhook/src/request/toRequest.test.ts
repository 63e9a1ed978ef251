import { aMessage } from 'backstage-plugin-accountability-node';
import { Webhook as StandardWebhook } from 'standardwebhooks';
import { toRequest } from './toRequest';
import { webhookId } from './webhookId';

const secret = Buffer.alloc(32, 7);
const webhook = {
  id: 'chat',
  url: 'https://chat.example.com',
  secret,
  headers: { 'X-Team': 'risk' },
};
const now = new Date('2026-11-23T12:00:01.900Z');

describe('toRequest', () => {
  it('signs as the scheme says', () => {
    const { body, headers } = toRequest(aMessage(), webhook, now);
    const standard = new StandardWebhook(
      `whsec_${secret.toString('base64')}`,
    ).sign('key-1', now, body);
    expect(headers).toEqual({
      'X-Team': 'risk',
      'content-type': 'application/json',
      'user-agent': 'accountability-for-backstage',
      'webhook-id': 'key-1',
      'webhook-timestamp': '1795435201',
      'webhook-signature': standard,
    });
  });

  it('says everything about the message', () => {
    const { kind, at, ...data } = aMessage({ kind: 'digest', more: 3 });
    const { body } = toRequest(aMessage({ kind, more: 3 }), webhook, now);
    expect(JSON.parse(body)).toEqual({
      type: 'accountability.digest',
      timestamp: at,
      data,
    });
  });
});

describe('webhookId', () => {
  it.each([
    ['b-1:user:default/dana', 'b-1:user:default/dana'],
    ['user:default/dana.fox', 'user:default/dana%2Efox'],
    ['100%', '100%25'],
    ['a\r\nb ö', 'a%0D%0Ab%20%C3%B6'],
  ])('of %j is %s', (key, id) => {
    expect(webhookId(key)).toBe(id);
    expect(decodeURIComponent(id)).toBe(key);
  });
});
