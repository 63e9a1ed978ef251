import { InputError } from '@backstage/errors';
import {
  isSecretName,
  stripControl,
} from 'backstage-plugin-accountability-node';
import { COLUMNS, type Column } from './columns';

/** What the columns of a file mean. */
export interface Header {
  /** Known columns by their name in the file. */
  columns: Map<string, Column>;
  /** Columns that are left out, with the reason. */
  notes: string[];
}

const plain = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '');
const BY_NAME = new Map(COLUMNS.map(column => [plain(column.name), column]));
const AWS_REPORT = ['user', 'arn', 'user_creation_time'];

function unknownColumns(unknown: string[], file: string): InputError {
  const named = unknown.slice(0, 10).map(name => stripControl(name, 80));
  return new InputError(
    `${file} has unknown columns: ${named.join(', ')}. Known are ${COLUMNS.map(
      column => column.name,
    ).join(', ')}; start columns of your own with x-`,
  );
}

/**
 * Sorts out the columns of a file. Case, spaces, dashes and underscores don't matter.
 *
 * @throws InputError naming unknown, missing or repeated columns.
 */
export function readHeader(names: readonly string[], file: string): Header {
  if (AWS_REPORT.every(name => names.includes(name))) {
    throw new InputError(
      `${file} looks like a credential report of AWS; choose the format aws-iam`,
    );
  }
  const columns = new Map<string, Column>();
  const notes: string[] = [];
  const unknown: string[] = [];
  for (const name of names) {
    const column = BY_NAME.get(plain(name));
    const shown = stripControl(name, 80);
    if (column && [...columns.values()].includes(column)) {
      throw new InputError(
        `${file} has two columns for ${column.name}; remove one of them`,
      );
    }
    if (column) columns.set(name, column);
    else if (name.startsWith('x-')) notes.push(`column ${shown} was left out`);
    else if (isSecretName(name)) {
      notes.push(
        `column ${shown} looks like secrets and was left out; remove it from the file, and rotate the secrets`,
      );
    } else unknown.push(name);
  }
  if (unknown.length > 0) throw unknownColumns(unknown, file);
  const known = [...columns.values()].map(column => column.name);
  const missing = ['name', 'kind'].filter(name => !known.includes(name));
  if (missing.length > 0) {
    throw new InputError(
      `${file} has no column ${missing.join(' and no column ')}; add it`,
    );
  }
  return { columns, notes };
}
