import { InputError } from '@backstage/errors';
import { jsonError, parseJson } from './parseJson';
import { scanJson } from './scanJson';

/** A value of a JSON stream, or why it cannot be read. */
export type JsonValue =
  | { value: unknown; error?: undefined; line: number }
  | { value?: undefined; error: InputError; line: number };

// Each broken value may be walked to the end of the file to find out, so they are few.
const MOST_BROKEN = 100;
const SPACE = /\s*/y;
const NEXT_VALUE = /^[{[]/gm;

function skipTo(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match ? match.index + match[0].length : text.length;
}

/**
 * Reads JSON values that follow each other: JSON lines, or several exports appended
 * to one file. After a broken one it goes on at the next line that opens a value.
 *
 * @throws InputError when more than a hundred values are broken.
 */
export function* readJsonValues(
  text: string,
  file: string,
): Generator<JsonValue> {
  let at = 0;
  let line = 1;
  let broken = 0;
  const advance = (to: number) => {
    let next = text.indexOf('\n', at);
    while (next !== -1 && next < to) {
      line++;
      next = text.indexOf('\n', next + 1);
    }
    at = to;
  };
  for (;;) {
    advance(skipTo(SPACE, text, at));
    if (at >= text.length) return;
    const scan = scanJson(text, at);
    if (scan.is === 'value') {
      yield { value: parseJson(text.slice(at, scan.end), file), line };
      advance(scan.end);
    } else {
      broken++;
      const endOfLine = text.indexOf('\n', at);
      const next =
        endOfLine === -1
          ? text.length
          : skipTo(NEXT_VALUE, text, endOfLine + 1);
      const isLast = next >= text.length;
      const segment = isLast ? text.slice(at) : text.slice(at, next - 1);
      const error = jsonError(segment.trimEnd(), file, line);
      if (broken > MOST_BROKEN) throw error;
      yield { error, line };
      if (isLast) return;
      advance(next - 1);
    }
  }
}
