import type { AddressInfo } from 'node:net';
import type { ConnectedChannel } from 'backstage-plugin-accountability-node';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer, type SMTPServerError } from 'smtp-server';
import { EmailChannel } from '../EmailChannel';

export const PASSWORD = 'pl4nted-p4ssword';

function refusal(text: string, responseCode: number): SMTPServerError {
  return Object.assign(new Error(text), { responseCode });
}

/** The channel with a real SMTP server on this machine behind it. */
export async function connectEmail() {
  const mails: ParsedMail[] = [];
  const recipients: string[] = [];
  let login = PASSWORD;
  let refusesRecipient: string | undefined;
  let reached: (() => void) | undefined;
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    authMethods: ['PLAIN', 'LOGIN'],
    onAuth({ username, password }, _, done) {
      if (password === login) done(null, { user: username });
      else done(refusal(`no: ${username} ${password}`, 535));
    },
    onRcptTo({ address }, _, done) {
      if (refusesRecipient) return done(refusal(refusesRecipient, 550));
      recipients.push(address);
      return done();
    },
    onData(stream, _, done) {
      if (reached) {
        stream.resume();
        reached();
        return;
      }
      simpleParser(stream).then(mail => {
        mails.push(mail);
        done();
      }, done);
    },
  });
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.server.address() as AddressInfo;
  const channel = new EmailChannel({
    from: 'Accountability <accountability@acme.test>',
    replyTo: 'risk@acme.test',
    domain: 'acme.test',
    smtp: {
      host: '127.0.0.1',
      port,
      secure: false,
      login: { user: 'portal', password: PASSWORD },
    },
  });
  return {
    channel,
    mails,
    recipients,
    arrived: () =>
      mails.map(({ messageId = '', subject, text, html, headers }) => ({
        key: messageId,
        text: `${subject}\n${text}`,
        markup: html || undefined,
        headers: [...headers.keys()],
      })),
    refuse() {
      login = 'another one';
    },
    refuseRecipient(answer: string) {
      refusesRecipient = answer;
    },
    stall(whenReached: () => void) {
      reached = whenReached;
    },
    close: () =>
      new Promise<void>(resolve => {
        server.close(resolve);
      }),
  } satisfies ConnectedChannel & Record<string, unknown>;
}
