/** Whether each word that somebody looks for stands in one of these texts, in whatever letters. */
export function hasWords(
  looked: string | undefined,
  texts: readonly string[],
): boolean {
  const text = lower(texts.join(' '));
  return lower(looked ?? '')
    .split(/\s+/)
    .every(word => text.includes(word));
}

function lower(text: string): string {
  return text.toLocaleLowerCase('en-US');
}
