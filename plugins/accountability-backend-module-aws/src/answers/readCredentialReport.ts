import {
  readCsvRows,
  stripControl,
} from 'backstage-plugin-accountability-node';
import type { CredentialReport, ReportRow } from '../account';
import type { AnswerContext } from './AnswerContext';
import { ReportCells } from './ReportCells';
import {
  IDENTIFYING_COLUMNS,
  IGNORED_COLUMNS,
  MORE_COLUMN,
  READ_COLUMNS,
} from './reportColumns';
import { readReportRow } from './readReportRow';

/**
 * Reads a credential report by the names of its columns: AWS has 22 of them in
 * some accounts and 23 in others.
 *
 * @throws InputError when the text is not CSV.
 */
export function readCredentialReport(
  text: string,
  options: { context: AnswerContext; generatedAt?: string },
): CredentialReport {
  const { context, generatedAt } = options;
  const rows: ReportRow[] = [];
  let isFirst = true;
  for (const { row, error, line } of readCsvRows(
    text,
    context.file ?? 'credential report',
  )) {
    if (row && isFirst) {
      noteColumns(Object.keys(row), context);
      isFirst = false;
    }
    if (row && IDENTIFYING_COLUMNS.every(column => row[column]?.trim())) {
      const cells = new ReportCells(row, { context, line, generatedAt });
      rows.push(readReportRow(cells, line));
    } else {
      const { file } = context;
      const message =
        error?.message ??
        'The row names no user or no arn; export the report again';
      context.report({ effect: 'record-lost', message, file, line });
    }
  }
  return { rows, generatedAt, file: context.file };
}

function noteColumns(columns: string[], context: AnswerContext): void {
  const note = (message: string) =>
    context.report({ effect: 'note', message, file: context.file, line: 1 });
  const known = [...READ_COLUMNS, ...IGNORED_COLUMNS, MORE_COLUMN];
  const unknown = columns.filter(column => !known.includes(column));
  if (unknown.length > 0) {
    note(`Columns that nobody knows were left out: ${shown(unknown)}`);
  }
  const missing = READ_COLUMNS.filter(column => !columns.includes(column));
  if (missing.length > 0) {
    note(
      `Columns are missing, what they tell counts as not reported: ${shown(
        missing,
      )}`,
    );
  }
}

function shown(columns: string[]): string {
  const names = columns.slice(0, 10).map(column => stripControl(column, 60));
  const more = columns.length - names.length;
  return names.join(', ') + (more > 0 ? ` and ${more} more` : '');
}
