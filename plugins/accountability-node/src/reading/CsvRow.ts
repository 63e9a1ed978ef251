import type { InputError } from '@backstage/errors';

/** One row by lower-case column name, or why this row could not be read. @public */
export type CsvRow =
  | {
      row: Record<string, string>;
      error?: undefined;
      /** Where the row starts, counted from 1. */
      line: number;
    }
  | { row?: undefined; error: InputError; line: number };
