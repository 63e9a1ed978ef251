// Line breaks and other control characters, and the characters that turn the
// direction of writing, with which a text can pretend to be another one.
const BREAKS = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;

/**
 * Somebody's text as a single line of plain text, cut off where it is longer than
 * `most` characters. It is still to be escaped where markup is written.
 *
 * @public
 */
export function oneLine(text: string, most = Infinity): string {
  const line = text.replace(BREAKS, ' ').trim();
  if (line.length <= most) return line;
  const characters = Array.from(line);
  if (characters.length <= most) return line;
  return `${characters.slice(0, most - 1).join('')}…`;
}
