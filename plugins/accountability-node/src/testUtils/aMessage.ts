import type { Message, MessageItem } from '../channels';

const AN_ITEM: MessageItem = {
  kind: 'decide-exception',
  text: 'Decide about the exception',
  title: 'Old key of beacon',
  dueAt: '2026-11-30T12:00:00.000Z',
  severity: 'high',
  step: 'reminder',
  because: 'You hold the seat for exceptions of "No key older than 90 days".',
  next: 'On 7 December it goes to the oversight forum.',
  url: 'https://portal.example.com/accountability/exceptions/1',
};

/**
 * A message for tests of channels: about one deadline, unless told otherwise. Given
 * items need say only what matters.
 *
 * @public
 */
export function aMessage(
  changes?: Partial<Omit<Message, 'items'>> & {
    items?: readonly Partial<MessageItem>[];
  },
): Message {
  const { items = [{}], ...rest } = changes ?? {};
  return {
    key: 'key-1',
    kind: 'breach',
    recipient: {
      ref: 'user:default/dana.fox',
      name: 'Dana Fox',
      email: 'dana.fox@example.com',
    },
    subject: 'One deadline ends soon',
    more: 0,
    severity: 'high',
    url: 'https://portal.example.com/accountability/obligations',
    at: '2026-11-23T12:00:00.000Z',
    ...rest,
    items: items.map(item => ({ ...AN_ITEM, ...item })),
  };
}
