import {
  itemInWords,
  webAddress,
  type Message,
  type MessageItem,
} from 'backstage-plugin-accountability-node';
import { FOOTER, moreInWords } from './words';

/** The message for mail programs, and people, that read plain text. */
export function textPart({ items, more, url }: Message): string {
  const all = webAddress(url);
  return [
    ...items.map(itemPart),
    ...(more > 0 ? [moreInWords(more)] : []),
    ...(all ? [`See all of it: ${all}`] : []),
    `-- \n${FOOTER}\n`,
  ].join('\n\n');
}

function itemPart(item: MessageItem, index: number): string {
  const { what, when, why, said, next } = itemInWords(item);
  const number = `${index + 1}. `;
  const indent = ' '.repeat(number.length);
  return [what, when, said, why, next, webAddress(item.url)]
    .filter(line => line !== undefined)
    .map((line, row) => `${row === 0 ? number : indent}${line}`)
    .join('\n');
}
