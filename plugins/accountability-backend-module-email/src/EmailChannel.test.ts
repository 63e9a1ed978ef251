import {
  aMessage,
  describeNotificationChannel,
} from 'backstage-plugin-accountability-node';
import { connectEmail, PASSWORD } from './__testUtils__/connectEmail';

describeNotificationChannel({
  name: 'email',
  connect: connectEmail,
  needsEmail: true,
  secrets: [PASSWORD, Buffer.from(PASSWORD).toString('base64')],
});

describe('EmailChannel', () => {
  const never = new AbortController().signal;
  let far: Awaited<ReturnType<typeof connectEmail>>;
  beforeEach(async () => {
    far = await connectEmail();
  });
  afterEach(() => far.close());

  it('writes a mail that no machine answers, and that looks the same again', async () => {
    await far.channel.send(aMessage(), never);
    await far.channel.send(aMessage(), never);
    const [mail, again] = far.mails;
    expect(mail).toMatchObject({
      subject: 'One deadline ends soon',
      date: new Date('2026-11-23T12:00:00Z'),
      messageId: expect.stringMatching(/^<[0-9a-f]{40}@acme\.test>$/),
    });
    expect({
      from: mail.from?.text,
      to: [mail.to].flat()[0]?.text,
      replyTo: mail.replyTo?.text,
      automatic: mail.headers.get('auto-submitted'),
    }).toEqual({
      from: '"Accountability" <accountability@acme.test>',
      to: '"Dana Fox" <dana.fox@example.com>',
      replyTo: 'risk@acme.test',
      automatic: 'auto-generated',
    });
    expect(again.text).toBe(mail.text);
    expect(again.messageId).toBe(mail.messageId);
    expect(far.recipients).toEqual(Array(2).fill('dana.fox@example.com'));
  });

  it.each([
    'dana.fox@example.com, mallory@example.com',
    'Dana <dana.fox@example.com>',
    'dana.fox@example.com\r\nRCPT TO:<mallory@example.com>',
    'dana.fox',
  ])('sends nothing to %j', async email => {
    const recipient = { ref: 'user:default/dana.fox', email };
    expect(await far.channel.send(aMessage({ recipient }), never)).toEqual({
      delivered: false,
      because: 'What the catalog has as their e-mail address is none.',
    });
    expect(far.recipients).toEqual([]);
  });

  it('says when the server does not know somebody', async () => {
    far.refuseRecipient('5.1.1 no such user');
    expect(await far.channel.send(aMessage(), never)).toEqual({
      delivered: false,
      because:
        'The mail server does not know their address: 550 5.1.1 no such user',
    });
  });

  it.each(['5.7.1 relaying denied', '5.1.10x', 'mailbox unavailable'])(
    'does not take "%s" for an unknown person',
    async answer => {
      far.refuseRecipient(answer);
      await expect(far.channel.send(aMessage(), never)).rejects.toThrow(
        `The mail server did not take a message (EENVELOPE at RCPT TO). It said: 550 ${answer}`,
      );
    },
  );

  it('says what to correct when the login is refused', async () => {
    far.refuse();
    await expect(far.channel.send(aMessage(), never)).rejects.toThrow(
      'Correct user and password in accountability.email.smtp',
    );
  });

  it('says when there is no server', async () => {
    const { channel } = far;
    await far.close();
    await expect(channel.send(aMessage(), never)).rejects.toThrow(
      /The mail server did not take a message \(E\w+ at CONN\)\.$/,
    );
    far = await connectEmail();
  });
});
