import { InputError } from '@backstage/errors';
import {
  EXCEPTION_IMPORT_COLUMNS,
  MAX_IMPORT_BYTES,
  MAX_IMPORT_ROWS,
  type ExceptionImportColumn,
} from 'backstage-plugin-accountability-common';
import {
  readCsvRows,
  stripControl,
} from 'backstage-plugin-accountability-node';
import type { RegisterRow } from './RegisterRow';

const FILE = 'The register';
const BY_SPELLING = new Map(
  EXCEPTION_IMPORT_COLUMNS.map(column => [spelling(column), column]),
);
const OTHER_NAMES: Record<string, ExceptionImportColumn> = {
  ...{ id: 'reference', ref: 'reference' },
  ...{ expiresat: 'expires', expiry: 'expires', expirydate: 'expires' },
};

/** Another register, as it is written. */
export interface WrittenRegister {
  rows: RegisterRow[];
  /** Columns that mean nothing here. */
  unread: string[];
}

/**
 * Reads a register from CSV. What is written stays text, formulas and markup
 * included; a row that cannot be read says why.
 *
 * @throws InputError where the file as a whole cannot be read, with the remedy.
 */
export function readRegister(csv: string): WrittenRegister {
  // A mark that some spreadsheets put in front is no part of the first name.
  const text = csv.replace(/^\uFEFF/, '');
  const bytes = Buffer.byteLength(text);
  if (bytes > MAX_IMPORT_BYTES) {
    throw new InputError(
      `${FILE} has ${bytes} bytes, more than the limit of ${MAX_IMPORT_BYTES}; split it into several files`,
    );
  }
  let columns = new Map<string, ExceptionImportColumn>();
  let unread: string[] = [];
  const onHeader = (names: string[]) => {
    ({ columns, unread } = readHeader(names));
  };
  const rows: RegisterRow[] = [];
  const limits = { maxDocuments: MAX_IMPORT_ROWS };
  for (const read of readCsvRows(text, FILE, { limits, onHeader })) {
    const { line, row, error } = read;
    rows.push(
      row
        ? { line, ...readRow(row, columns) }
        : { line, says: {}, problem: error.message },
    );
  }
  return { rows, unread };
}

function readHeader(names: readonly string[]) {
  const columns = new Map<string, ExceptionImportColumn>();
  const unread: string[] = [];
  for (const name of names) {
    const written = spelling(name);
    const column = BY_SPELLING.get(written) ?? OTHER_NAMES[written];
    if (!column) {
      unread.push(stripControl(name, 80));
    } else if ([...columns.values()].includes(column)) {
      throw new InputError(
        `${FILE} has two columns that mean '${column}'; rename or remove one of them`,
      );
    } else {
      columns.set(name, column);
    }
  }
  const has = new Set(columns.values());
  if (!has.has('rules') || !(has.has('identities') || has.has('outcomes'))) {
    throw new InputError(
      `${FILE} needs a column 'rules', and 'identities' or 'outcomes'; name the columns in its first line (there are ${EXCEPTION_IMPORT_COLUMNS.join(
        ', ',
      )})`,
    );
  }
  return { columns, unread };
}

function readRow(
  row: Record<string, string>,
  columns: ReadonlyMap<string, ExceptionImportColumn>,
): Pick<RegisterRow, 'says' | 'problem'> {
  const says: RegisterRow['says'] = {};
  for (const [name, column] of columns) {
    const value = row[name].trim();
    if (value !== '') says[column] = value;
  }
  // What stands for a character that was lost on the way.
  const lost = Object.entries(says).find(([, value]) =>
    value.includes('\uFFFD'),
  );
  return lost
    ? {
        says,
        problem: `Column '${lost[0]}' holds a character that was lost; export the file as UTF-8`,
      }
    : { says };
}

function spelling(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, '');
}
