import { InputError } from '@backstage/errors';
import { positionOf } from './positionOf';
import { scanJson } from './scanJson';

/** Why `text` is not JSON. Never quotes the input: it may hold a secret. */
export function jsonError(
  text: string,
  file: string,
  firstLine: number = 1,
): InputError {
  const at = (offset: number) => {
    const { line, column } = positionOf(text, offset);
    return `line ${line + firstLine - 1}, column ${column}`;
  };
  const scan = scanJson(text, 0);
  if (scan.is === 'truncated') {
    return new InputError(
      `${file} is truncated: the JSON ends at ${at(
        text.length,
      )} before it is complete. Export it again and copy the whole file`,
    );
  }
  const offset =
    scan.is === 'broken'
      ? scan.at
      : scan.end + text.slice(scan.end).search(/\S|$/);
  return new InputError(
    `${file} is not valid JSON at ${at(
      offset,
    )}; correct it there, or export it again`,
  );
}

/**
 * Reads one JSON document.
 *
 * @throws InputError naming file, line and column, and `truncated` where the input simply ends.
 * @public
 */
export function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw jsonError(text, file);
  }
}
