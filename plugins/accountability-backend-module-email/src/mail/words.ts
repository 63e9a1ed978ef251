/** Why somebody gets it, at the end of every mail. */
export const FOOTER =
  'Sent by the developer portal, because you have to do it or have to know of it.';

/** What a message that could not hold everything says at its end. */
export function moreInWords(more: number): string {
  return `And ${more} more.`;
}
