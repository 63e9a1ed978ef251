/**
 * The key of a message as an id of the Standard Webhooks scheme: what may not stand
 * in a header, and the full stop that separates the parts of what is signed, are
 * percent-encoded.
 */
export function webhookId(key: string): string {
  return Array.from(Buffer.from(key), byte => {
    const character = String.fromCharCode(byte);
    if (/[A-Za-z0-9_:/@=+-]/.test(character)) return character;
    return `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }).join('');
}
