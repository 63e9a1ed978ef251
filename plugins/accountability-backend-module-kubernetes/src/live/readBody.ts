/** Reads an answer as JSON. @throws Error when it is larger than allowed or no JSON. */
export async function readBody(
  body: { stream(): ReadableStream<Uint8Array> | null },
  maxBytes: number,
): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = body.stream()?.getReader();
  for (;;) {
    const next = await reader?.read();
    if (!next || next.done) break;
    size += next.value.byteLength;
    if (size > maxBytes) {
      await reader?.cancel();
      throw new RangeError(`the answer is larger than ${maxBytes} bytes`);
    }
    chunks.push(next.value);
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}
