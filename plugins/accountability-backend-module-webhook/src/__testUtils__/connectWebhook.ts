import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { text as textOf } from 'node:stream/consumers';
import {
  itemInWords,
  oneLine,
  type ConnectedChannel,
  type Message,
} from 'backstage-plugin-accountability-node';
import { WebhookChannel, type WebhookTime } from '../WebhookChannel';

export const SECRET = Buffer.from('pl4nted-secret-of-the-webhook-00');
export const PATH = '/pl4nted-path';
export const TOKEN = 'pl4nted-token';
export const NOW = new Date('2026-11-23T12:00:05Z');

/** A request as the far end got it. */
export interface Posted {
  path?: string;
  headers: IncomingHttpHeaders;
  body: string;
}

function wordsOf(body: string): string {
  const { subject, items, more }: Message = JSON.parse(body).data;
  const lines = items.map(itemInWords).flatMap(words => Object.values(words));
  return [oneLine(subject), ...lines, `${more} more`].join('\n');
}

/** The channel with a real HTTP server on this machine behind it. */
export async function connectWebhook(changes?: Partial<WebhookTime>) {
  const posted: Posted[] = [];
  const take = async (request: IncomingMessage, response: ServerResponse) => {
    const { url: path, headers } = request;
    posted.push({ path, headers, body: await textOf(request) });
    response.writeHead(204).end();
  };
  let answer: typeof take = take;
  // It says what it was sent, which may be secret.
  const answerWith = (status: number, added?: Record<string, string>) => {
    answer = async (request, response) => {
      response.writeHead(status, added);
      response.end(`${request.url} ${JSON.stringify(request.headers)}`);
    };
  };
  const server = createServer((...exchange) => answer(...exchange));
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const webhook = {
    id: 'chat',
    url: `http://127.0.0.1:${port}${PATH}`,
    secret: SECRET,
    headers: { Authorization: `Bearer ${TOKEN}` },
  };
  const time = {
    now: () => NOW,
    patience: () => new AbortController().signal,
    ...changes,
  };
  return {
    channel: new WebhookChannel(webhook, time),
    posted,
    arrived: () =>
      posted.map(({ headers, body }) => ({
        key: String(headers['webhook-id']),
        text: wordsOf(body),
        headers: Object.keys(headers),
      })),
    answerWith,
    refuse: () => answerWith(500),
    stall(reached: () => void) {
      answer = async () => reached();
    },
    async close() {
      server.closeAllConnections();
      await new Promise(resolve => {
        server.close(resolve);
      });
    },
  } satisfies ConnectedChannel & Record<string, unknown>;
}
