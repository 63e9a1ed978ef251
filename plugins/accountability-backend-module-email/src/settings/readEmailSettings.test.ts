import { ConfigReader } from '@backstage/config';
import { readEmailSettings } from './readEmailSettings';

const from = 'Accountability <accountability@example.com>';
const host = 'smtp.example.com';
const read = (email: object) =>
  readEmailSettings(new ConfigReader({ accountability: { email } } as {}));

describe('readEmailSettings', () => {
  it('has none without configuration', () => {
    expect(readEmailSettings(new ConfigReader({}))).toBeUndefined();
  });

  it('reads what is configured', () => {
    expect(
      read({
        from,
        replyTo: 'risk@example.com',
        smtp: { host, port: 2525, secure: true, user: 'u', password: 'p' },
      }),
    ).toEqual({
      from,
      replyTo: 'risk@example.com',
      domain: 'example.com',
      smtp: {
        host,
        port: 2525,
        secure: true,
        login: { user: 'u', password: 'p' },
      },
    });
  });

  it.each([
    [{}, { port: 587, secure: false }],
    [{ secure: true }, { port: 465, secure: true }],
    [{ port: 465 }, { port: 465, secure: true }],
    [{ port: 25 }, { port: 25, secure: false }],
  ])('makes of %j %j', (smtp, filled) => {
    expect(read({ from, smtp: { host, ...smtp } })?.smtp).toEqual({
      host,
      ...filled,
    });
  });

  it.each([
    ['a@example.com', 'example.com'],
    ['Ä <a@exämple.com>', 'xn--exmple-cua.com'],
  ])('takes the domain of %s', (address, domain) => {
    expect(read({ from: address, smtp: { host } })?.domain).toBe(domain);
  });

  it.each([
    [{ smtp: { host } }, "config value at 'accountability.email.from'"],
    [{ from }, "config value at 'accountability.email.smtp'"],
    [{ from: 'nobody', smtp: { host } }, 'accountability.email.from must be'],
    [{ from: 'a@b, c@d', smtp: { host } }, 'accountability.email.from must be'],
    [
      { from, replyTo: 'x\r\nBcc: <a@b>', smtp: { host } },
      'accountability.email.replyTo must be',
    ],
    [{ from, smtp: { host, user: 'u' } }, 'password is missing'],
    [{ from, smtp: { host, password: 's3cr3t' } }, 'user is missing'],
  ])('refuses %j', (email, message) => {
    expect(() => read(email)).toThrow(message);
    expect(() => read(email)).not.toThrow('s3cr3t');
  });
});
