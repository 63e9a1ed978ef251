import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { decodeText } from '../reading';
import type { ImportFile } from '../sources';

/** An {@link ImportFile} for tests: given text or bytes, or a file on disk when only a path is given. @public */
export function importFile(
  name: string,
  content?: string | Uint8Array,
): ImportFile {
  return {
    name: path.basename(name),
    async text() {
      if (typeof content === 'string') return content;
      const bytes = content ?? (await readFile(name));
      return decodeText(bytes, { file: path.basename(name) });
    },
  };
}
