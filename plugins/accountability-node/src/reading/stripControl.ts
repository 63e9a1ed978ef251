// C0 and C1 controls, line separators, and the marks that reverse the direction
// of text: they let a name look like another one.
const UNWANTED =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const BREAKS = /[\t\n\r\u0085\u2028\u2029]+/g;
const LONE_SURROGATE =
  /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * One line of clean text from something a source wrote: no control characters,
 * no line breaks, no direction marks, at most `max` characters (longer text ends with `…`).
 *
 * @public
 */
export function stripControl(text: string, max: number): string {
  // Cut before cleaning, so that a text of many megabytes costs nothing.
  const clean = text
    .slice(0, max * 2 + 16)
    .replace(UNWANTED, '')
    .replace(BREAKS, ' ')
    .replace(LONE_SURROGATE, '\ufffd')
    .trim();
  if (clean.length <= max) return clean;
  return `${clean.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
