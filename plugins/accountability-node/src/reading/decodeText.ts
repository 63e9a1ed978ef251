import { InputError } from '@backstage/errors';
import { readingLimits, type ReadingLimits } from './limits';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** Archives and documents that people drop by mistake, by their first bytes. */
const FOREIGN: { bytes: number[]; what: string; remedy: string }[] = [
  { bytes: [0x1f, 0x8b], what: 'a gzip archive', remedy: 'unpack it first' },
  {
    bytes: [0x50, 0x4b, 0x03, 0x04],
    what: 'a ZIP archive or an Excel workbook',
    remedy: 'unpack it, or save the sheet as CSV',
  },
  {
    bytes: [0x25, 0x50, 0x44, 0x46],
    what: 'a PDF',
    remedy: 'export the data as JSON, YAML or CSV',
  },
];

function startsWith(bytes: Uint8Array, prefix: number[]): boolean {
  return prefix.every((byte, index) => bytes[index] === byte);
}

/** UTF-16 of mostly western text has a NUL in every second byte. */
function encodingByNuls(bytes: Uint8Array): Encoding {
  if (bytes.length % 2 === 1) return 'utf-8';
  const end = Math.min(bytes.length, 256);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < end; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const enough = Math.max(1, Math.floor(end / 4));
  if (odd >= enough && even === 0) return 'utf-16le';
  if (even >= enough && odd === 0) return 'utf-16be';
  return 'utf-8';
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  return encodingByNuls(bytes);
}

function mebibytes(bytes: number): string {
  return `${Math.round((bytes / 1024 / 1024) * 10) / 10} MiB`;
}

/**
 * Decodes a file: UTF-8 with or without a byte order mark, or UTF-16 as Windows
 * tools write it (PowerShell's `>`, "Unicode text" of Excel).
 *
 * @throws InputError naming the file and the remedy when it is larger than
 * `maxBytes` or is not text.
 * @public
 */
export function decodeText(
  bytes: Uint8Array,
  options: { file: string; limits?: Partial<ReadingLimits> },
): string {
  const { file } = options;
  const { maxBytes } = readingLimits(options.limits);
  if (bytes.length > maxBytes) {
    throw new InputError(
      `${file} is ${mebibytes(bytes.length)}; the limit is ${mebibytes(
        maxBytes,
      )}. Split the export into several files, or leave out what is not needed`,
    );
  }
  const foreign = FOREIGN.find(f => startsWith(bytes, f.bytes));
  if (foreign) {
    throw new InputError(`${file} is ${foreign.what}; ${foreign.remedy}`);
  }
  const encoding = encodingOf(bytes);
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new InputError(
      `${file} is not valid ${encoding.toUpperCase()} text; save or export it as UTF-8`,
    );
  }
  if (text.includes('\u0000')) {
    throw new InputError(
      `${file} contains NUL bytes and is not text; export it as UTF-8`,
    );
  }
  return text;
}
