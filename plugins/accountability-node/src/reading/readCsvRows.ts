import { InputError } from '@backstage/errors';
import { parse } from 'csv-parse/sync';
import type { CsvRow } from './CsvRow';
import { csvDelimiter, csvHeader } from './csvHeader';
import { readingLimits, type ReadingLimits } from './limits';
import { splitCsv, type CsvPart } from './splitCsv';

interface ParsedRow {
  record: string[];
  info: { lines: number };
}

function parsePart(
  part: CsvPart,
  delimiter: string,
  file: string,
): { fields: string[]; line: number }[] {
  try {
    const rows = parse(part.text, {
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      record_delimiter: ['\r\n', '\n'],
    }) as unknown as ParsedRow[];
    // The parser counts the line on which a row ends.
    return rows.map(({ record, info }) => ({
      fields: record,
      line: part.line + info.lines - 1 - record.join('').split('\n').length + 1,
    }));
  } catch (error) {
    const lines = (error as { lines?: number }).lines ?? 1;
    throw new InputError(
      `${file} is not valid CSV near line ${
        part.line + lines - 1
      }: a quote stands in the wrong place; quote the whole field and double the quotes inside it`,
    );
  }
}

function rowOf(header: string[], fields: string[]): Record<string, string> {
  const row: Record<string, string> = Object.create(null);
  header.forEach((name, index) => {
    row[name] = fields[index];
  });
  return row;
}

/**
 * Reads CSV with a header line, row by row. Column names are trimmed and in lower
 * case, so that a column is found wherever it stands; values stay exactly as they
 * are written, formulas included, which are nothing but text here.
 * A row with a wrong number of columns comes as `error`.
 *
 * @throws InputError when the file is empty, its header is unusable or its quotes are broken.
 * @public
 */
export function* readCsvRows(
  text: string,
  file: string,
  options?: {
    delimiter?: string;
    limits?: Partial<ReadingLimits>;
    /** Told the column names before the first row, also where there is none. May throw. */
    onHeader?(columns: string[]): void;
  },
): Generator<CsvRow> {
  const { maxDocuments } = readingLimits(options?.limits);
  const firstLine = /^.*\S.*$/m.exec(text)?.[0];
  if (firstLine === undefined) {
    throw new InputError(`${file} is empty; export it again`);
  }
  const delimiter = options?.delimiter ?? csvDelimiter(firstLine);
  let header: string[] | undefined;
  let count = 0;
  for (const part of splitCsv(text, file)) {
    for (const { fields, line } of parsePart(part, delimiter, file)) {
      if (!header) {
        header = csvHeader(fields, file);
        options?.onHeader?.([...header]);
      } else if (++count > maxDocuments) {
        throw new InputError(
          `${file} has more than ${maxDocuments} rows; split it into several files`,
        );
      } else if (fields.length === header.length) {
        yield { row: rowOf(header, fields), line };
      } else {
        const message = `${file}: the row at line ${line} has ${fields.length} columns, the header has ${header.length}; quote values that contain '${delimiter}'`;
        yield { error: new InputError(message), line };
      }
    }
  }
}
