/* eslint-disable jest/no-export -- a contract that test files call, not a test file. */
import { inspect } from 'node:util';
import type { Message, NotificationChannel } from '../channels';
import { aMessage } from './aMessage';

/** A message as it came out at the far end of a channel. @public */
export interface ArrivedMessage {
  /** What tells the far end that two messages are the same one. */
  key: string;
  /** What people read, as plain text. */
  text: string;
  /** The same as markup, where the channel writes markup. */
  markup?: string;
  /** Names of the headers that came with it, where there are headers. */
  headers?: readonly string[];
}

/** A channel with something real at its far end. @public */
export interface ConnectedChannel {
  channel: NotificationChannel;
  /** Everything that arrived. */
  arrived(): ArrivedMessage[] | Promise<ArrivedMessage[]>;
  /** From now on the far end refuses messages, and says the secrets while it does. */
  refuse(): void | Promise<void>;
  /**
   * From now on the far end takes what comes and does not answer. Calls back whenever
   * something has reached it.
   */
  stall(reached: () => void): void | Promise<void>;
  close(): void | Promise<void>;
}

/** One call of {@link describeNotificationChannel}. @public */
export interface NotificationChannelContract {
  /** Name in the test report. */
  name: string;
  /** Called for each test. */
  connect(): ConnectedChannel | Promise<ConnectedChannel>;
  /** It reaches nobody who has no e-mail address. */
  needsEmail?: boolean;
  /** What it was configured with; no error may say it. */
  secrets?: readonly string[];
}

// eslint-disable-next-line no-script-url -- What must not become a link.
const SCRIPT = 'javascript:alert(1)';
const HOSTILE = '<img src=x onerror=alert(1)>\r\nBcc: mallory@example.com\r\n';

function aFullDigest(): Message {
  const items = Array.from({ length: 50 }, (_, index) => ({
    title: `Key number ${index + 1} of beacon`,
  }));
  return aMessage({ key: 'key-full', kind: 'digest', items, more: 123 });
}

function aDecision(): Message {
  const { dueAt, next, ...item } = aMessage().items[0];
  return {
    ...aMessage({ key: 'key-decided', kind: 'decision' }),
    subject: 'The exception that you asked for was rejected',
    items: [
      {
        ...{ ...item, kind: 'exception-decided', step: 'decision' },
        text: 'The exception that you asked for was rejected',
        because: 'because you asked for it',
        decision: {
          ...{ event: 'reject', at: '2026-11-23T12:00:00.000Z' },
          ...{ by: 'Hugo Park', reason: 'Rotate it instead.' },
        },
      },
    ],
  };
}

/**
 * The contract of every way to reach people, to be called at the top level of a Jest
 * test file: what it hands over is text and stays text, a message sent again is
 * recognised, it gives up when told to, and no error says a secret.
 *
 * @public
 */
export function describeNotificationChannel(
  contract: NotificationChannelContract,
): void {
  const { name, connect, needsEmail = false, secrets = [] } = contract;

  describe(`notification channel ${name}`, () => {
    const never = new AbortController().signal;
    const open: ConnectedChannel[] = [];
    const connected = async () => {
      const far = await connect();
      open.push(far);
      return { far, channel: far.channel };
    };
    afterEach(async () => {
      for (const far of open.splice(0)) await far.close();
    });

    it('describes itself, and stays the same', async () => {
      const { channel } = await connected();
      expect(channel.id).toMatch(/^[a-z0-9][a-z0-9-]{0,62}$/);
      expect(channel.title).not.toBe('');
      expect((await connected()).channel.id).toBe(channel.id);
    });

    it('says what is to be done about what, and why', async () => {
      const { far, channel } = await connected();
      const message = aMessage();
      const [item] = message.items;
      expect(await channel.send(message, never)).toEqual({ delivered: true });
      const [{ text }, ...rest] = await far.arrived();
      expect(rest).toEqual([]);
      for (const words of [message.subject, item.text, item.title]) {
        expect(text).toContain(words);
      }
      expect(text).toContain(item.because);
    });

    it('says what was decided, by whom and why', async () => {
      const { far, channel } = await connected();
      const message = aDecision();
      const [{ text: decided, title, decision }] = message.items;
      await channel.send(message, never);
      const [{ text }] = await far.arrived();
      for (const words of [decided, title, decision!.by!, decision!.reason!]) {
        expect(text).toContain(words);
      }
    });

    it('leaves out nothing of a long digest, and says how many more', async () => {
      const { far, channel } = await connected();
      await channel.send(aFullDigest(), never);
      const [{ text }] = await far.arrived();
      for (const { title } of aFullDigest().items) {
        expect(text).toContain(title);
      }
      expect(text).toContain('123');
    });

    it('takes what somebody wrote for text', async () => {
      const { far, channel } = await connected();
      const { recipient } = aMessage();
      await channel.send(
        aMessage({
          subject: HOSTILE,
          recipient: { ...recipient, name: HOSTILE },
          items: [
            {
              ...{ title: HOSTILE, because: HOSTILE, next: HOSTILE },
              decision: {
                ...{ event: 'reject', at: '2026-11-23T12:00:00.000Z' },
                ...{ by: HOSTILE, reason: HOSTILE },
              },
            },
          ],
          url: SCRIPT,
        }),
        never,
      );
      const [{ text, markup = '', headers = [] }] = await far.arrived();
      expect(text).toContain('<img src=x onerror=alert(1)>');
      expect(markup).not.toMatch(/<img|javascript:/i);
      expect(headers.map(header => header.toLowerCase())).not.toContain('bcc');
    });

    it('says whether it reaches somebody without an e-mail address', async () => {
      const { far, channel } = await connected();
      const { email, ...recipient } = aMessage().recipient;
      const result = await channel.send(aMessage({ recipient }), never);
      const because = !result.delivered && result.because;
      expect({ ...result, because: Boolean(because) }).toEqual({
        delivered: !needsEmail,
        because: needsEmail,
      });
      expect(await far.arrived()).toHaveLength(needsEmail ? 0 : 1);
    });

    it('sends the same key again as the same, and another as another', async () => {
      const { far, channel } = await connected();
      const sendAll = async (...keys: string[]) => {
        for (const key of keys) await channel.send(aMessage({ key }), never);
        return new Set((await far.arrived()).map(message => message.key)).size;
      };
      expect(await sendAll('a.b:c/d', 'a.b:c/d')).toBe(1);
      expect(await sendAll('ключ', 'a.b:c/D')).toBe(3);
    });

    it('sends nothing once it was told to give up', async () => {
      const { far, channel } = await connected();
      const given = AbortSignal.abort(new Error('enough'));
      await expect(channel.send(aMessage(), given)).rejects.toThrow(/./);
      expect(await far.arrived()).toEqual([]);
    });

    it('gives up when it is told to while nobody answers', async () => {
      const { far, channel } = await connected();
      const controller = new AbortController();
      await far.stall(() => controller.abort(new Error('enough')));
      await expect(channel.send(aMessage(), controller.signal)).rejects.toThrow(
        /./,
      );
    });

    it('throws when it is refused, and says no secret', async () => {
      const { far, channel } = await connected();
      await far.refuse();
      const error = await channel.send(aMessage(), never).then(
        () => undefined,
        (thrown: Error) => thrown,
      );
      expect(error).toBeInstanceOf(Error);
      const told = inspect(error, { depth: 10, showHidden: true });
      secrets.forEach((secret, index) => {
        const said = told.includes(secret) ? index + 1 : 0;
        // The number, so that a failing test does not say the secret either.
        expect({ secretNumber: said }).toEqual({ secretNumber: 0 });
      });
      expect(await far.arrived()).toEqual([]);
    });
  });
}
