import type { InputError } from '@backstage/errors';

/**
 * One document of a file, or why this one could not be read while the rest can.
 *
 * @public
 */
export type ReadDocument =
  | {
      /** A mapping or a list, never a bare scalar. */
      document: object;
      error?: undefined;
      /** Where the document starts, counted from 1. */
      line: number;
      /** Position among the documents that are not empty, counted from 1. */
      index: number;
    }
  | { document?: undefined; error: InputError; line: number; index: number };
