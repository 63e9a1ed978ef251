import { stripControl } from '../reading';

/** A path in a record, for people: `credentials[2].expiresAt`. */
export type RecordPath = readonly (string | number)[];

/** Writes a path; names that a file made up are cleaned and cut. */
export function pathOf(path: RecordPath): string {
  return path
    .map(part =>
      typeof part === 'number' ? `[${part}]` : `.${stripControl(part, 80)}`,
    )
    .join('')
    .replace(/^\./, '');
}

/** The same for every item of a list, to say a thing once: `credentials[].secret`. */
export function generalPathOf(path: RecordPath): string {
  return pathOf(path).replace(/\[\d+\]/g, '[]');
}
