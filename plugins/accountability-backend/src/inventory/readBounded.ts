import { InputError } from '@backstage/errors';

/**
 * Reads bytes as they come, and no more than the limit: whoever serves them may have
 * no end of them.
 *
 * @throws InputError naming the limit.
 */
export async function readBounded(
  bytes: AsyncIterable<Buffer | string> | Iterable<Buffer>,
  options: { name: string; maxBytes: number },
): Promise<Buffer> {
  const { name, maxBytes } = options;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    const piece = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    length += piece.length;
    if (length > maxBytes) {
      // Leaving the loop closes the stream, so that nothing more is sent.
      throw new InputError(
        `${name} has more than ${maxBytes} bytes, which is the limit; export it in parts`,
      );
    }
    chunks.push(piece);
  }
  return Buffer.concat(chunks);
}
