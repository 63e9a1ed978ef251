import { pipeline } from 'stream/promises';
import { Readable } from 'stream';
import { stringify } from 'csv-stringify';
import type { Response } from 'express';

/** Streams lines as a file, so that no answer is held in memory. */
export async function sendCsv(
  res: Response,
  options: {
    /** Of the file, with its ending. */
    name: string;
    columns: string[];
    lines: Iterable<object> | AsyncIterable<object>;
  },
): Promise<void> {
  const { name, columns, lines } = options;
  res.setHeader('Content-Type', 'text/csv; charset=utf-8');
  res.setHeader('Content-Disposition', `attachment; filename="${name}"`);
  await pipeline(
    Readable.from(lines),
    // Names and titles come from outside: a cell that starts like a formula is quoted
    // with an apostrophe, so that a spreadsheet does not run it.
    stringify({ header: true, columns, escape_formulas: true }),
    res,
  );
}
