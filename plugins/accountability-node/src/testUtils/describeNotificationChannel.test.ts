import { EventEmitter, once } from 'node:events';
import { itemInWords, oneLine, type Message } from '../channels';
import {
  describeNotificationChannel,
  type ArrivedMessage,
  type ConnectedChannel,
} from './describeNotificationChannel';

function textOf({ subject, items, more }: Message): string {
  const lines = items.map(itemInWords).flatMap(words => Object.values(words));
  return [oneLine(subject), ...lines, `${more} more`].join('\n');
}

/** As little as a channel can be: it writes into a list. */
function connect(): ConnectedChannel {
  const arrived: ArrivedMessage[] = [];
  let answer = async (_: AbortSignal) => {};
  return {
    channel: {
      id: 'list',
      title: 'A list',
      async send(message, signal) {
        signal.throwIfAborted();
        await answer(signal);
        arrived.push({ key: message.key, text: textOf(message) });
        return { delivered: true };
      },
    },
    arrived: () => arrived,
    refuse() {
      answer = async () => {
        throw new Error('The list is full.');
      };
    },
    stall(reached) {
      answer = async signal => {
        const silence = once(new EventEmitter(), 'answer', { signal });
        reached();
        await silence;
      };
    },
    close() {},
  };
}

describeNotificationChannel({ name: 'list', connect, secrets: ['s3cr3t'] });
