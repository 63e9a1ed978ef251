import { InputError } from '@backstage/errors';

/** Some whole rows of a CSV text. */
export interface CsvPart {
  text: string;
  /** First line of the part in the file, counted from 1. */
  line: number;
}

const PART_SIZE = 64 * 1024;
const LARGEST_ROW = 1024 * 1024;

/**
 * Cuts a CSV text into parts of whole rows, so that a large file is never held as
 * rows at once. A line break belongs to a row as long as a quote is open.
 *
 * @throws InputError naming the line of a quote that never closes.
 */
export function* splitCsv(text: string, file: string): Generator<CsvPart> {
  let start = 0;
  let startLine = 1;
  let line = 1;
  let rowLine = 1;
  let rowStart = 0;
  let open = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) open = !open;
    if (code === 0x0a) {
      line++;
      if (!open) {
        rowStart = at + 1;
        rowLine = line;
        if (rowStart - start >= PART_SIZE) {
          yield { text: text.slice(start, rowStart), line: startLine };
          start = rowStart;
          startLine = line;
        }
      }
    }
    if (at - rowStart > LARGEST_ROW) break;
  }
  if (open || text.length - rowStart > LARGEST_ROW) {
    throw new InputError(
      `${file}: the row at line ${rowLine} has a quote that never closes, or is longer than 1 MiB; is the file truncated?`,
    );
  }
  if (start < text.length) yield { text: text.slice(start), line: startLine };
}
