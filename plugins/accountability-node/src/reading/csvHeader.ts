import { InputError } from '@backstage/errors';
import { stripControl } from './stripControl';

const MOST_COLUMNS = 1000;

/** The delimiter that occurs most often in the header line; some spreadsheets write semicolons. */
export function csvDelimiter(headerLine: string): string {
  const count = (char: string) => headerLine.split(char).length;
  return [',', ';', '\t'].reduce((best, char) =>
    count(char) > count(best) ? char : best,
  );
}

/**
 * Column names, trimmed and in lower case.
 *
 * @throws InputError naming a column that has no name or the name of another one.
 */
export function csvHeader(fields: readonly string[], file: string): string[] {
  if (fields.length > MOST_COLUMNS) {
    throw new InputError(
      `${file} has ${fields.length} columns; the limit is ${MOST_COLUMNS}`,
    );
  }
  const names = fields.map(field => field.trim().toLowerCase());
  names.forEach((name, index) => {
    if (name === '') {
      throw new InputError(
        `${file}: column ${
          index + 1
        } has no name in the header line; name it or remove it`,
      );
    }
    if (names.indexOf(name) !== index) {
      throw new InputError(
        `${file} has two columns named '${stripControl(
          name,
          80,
        )}'; rename or remove one of them`,
      );
    }
  });
  return names;
}
