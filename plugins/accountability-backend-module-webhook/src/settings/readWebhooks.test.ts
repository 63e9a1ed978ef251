import { ConfigReader } from '@backstage/config';
import { readWebhooks } from './readWebhooks';

const bytes = Buffer.alloc(32, 7);
const secret = `whsec_${bytes.toString('base64')}`;
const chat = {
  id: 'chat',
  url: 'https://chat.example.com/in?t=s3cr3t',
  secret,
};
const read = (...webhooks: object[]) =>
  readWebhooks(new ConfigReader({ accountability: { webhooks } } as {}));

describe('readWebhooks', () => {
  it('has none without configuration', () => {
    expect(readWebhooks(new ConfigReader({}))).toEqual([]);
  });

  it('reads what is configured', () => {
    const headers = { Authorization: 'Bearer s3cr3t', 'X-Team': 'risk' };
    expect(read({ ...chat, headers }, { ...chat, id: 'siem' })).toEqual([
      { id: 'chat', url: chat.url, secret: bytes, headers },
      { id: 'siem', url: chat.url, secret: bytes, headers: {} },
    ]);
  });

  it.each<[string, object, string]>([
    ['no id', { id: undefined }, "at 'accountability.webhooks[0].id'"],
    ['a strange id', { id: 'Chat!' }, "id 'Chat!' in accountability.webhooks"],
    ['no url', { url: undefined }, "at 'accountability.webhooks[0].url'"],
    ['a file', { url: 'file:///s3cr3t' }, "url of webhook 'chat'"],
    ['a path', { url: '/s3cr3t' }, "url of webhook 'chat'"],
    [
      'a password in the url',
      { url: 'https://u:s3cr3t@chat.example.com' },
      'must hold no user and password',
    ],
    ['no secret', { secret: undefined }, "accountability.webhooks[0].secret'"],
    ['a word as secret', { secret: 's3cr3t' }, 'openssl rand -base64 32'],
    ['a short secret', { secret: 'whsec_s3cr3tAA' }, 'must be whsec_ and 24'],
    [
      'a header of ours',
      { headers: { 'Webhook-Id': 's3cr3t' } },
      "headers of webhook 'chat' in accountability.webhooks must not hold 'Webhook-Id'",
    ],
    [
      'a header of two lines',
      { headers: { 'X-Key': 's3cr3t\r\nX: y' } },
      "header 'X-Key' of webhook 'chat'",
    ],
  ])('refuses %s, and says no secret', (_, changes, message) => {
    const attempt = () => read({ ...chat, ...changes });
    expect(attempt).toThrow(message);
    expect(attempt).not.toThrow('s3cr3t');
  });

  it('refuses two with the same id', () => {
    expect(() => read(chat, chat)).toThrow("have the id 'chat'; rename one");
  });
});
