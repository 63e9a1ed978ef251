import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const PER_PIECE = 500;
// What a real account carries along: annotations that somebody's tools wrote.
const note = 'x'.repeat(800);

/** What `kubectl get serviceaccounts -A -o json` writes, of at least so many bytes, in pieces. */
export function* kubernetesListOf(bytes: number): Generator<string> {
  yield '{"apiVersion":"v1","kind":"List","items":[\n';
  for (let at = 0, written = 0; written < bytes; at += PER_PIECE) {
    const items = Array.from({ length: PER_PIECE }, (_, offset) =>
      JSON.stringify({
        apiVersion: 'v1',
        kind: 'ServiceAccount',
        metadata: {
          name: `account-${at + offset}`,
          namespace: 'acme',
          annotations: { 'acme.example/note': note },
        },
      }),
    ).join(',\n');
    written += items.length;
    yield written < bytes ? `${items},\n` : items;
  }
  yield ']}\n';
}

/** Writes such a list to a file, never holding more than a piece of it. */
export async function writeKubernetesList(
  file: string,
  bytes: number,
): Promise<void> {
  await pipeline(
    Readable.from(kubernetesListOf(bytes)),
    createWriteStream(file),
  );
}
