import type { Column } from './columns';

/** The two halves of a row: cells of the identity, and fields of one credential. */
export interface RowParts {
  identity: Map<Column, unknown>;
  credential: Record<string, unknown>;
}

/**
 * Reads the cells of a row that are not empty.
 *
 * @throws Error naming the column and what it should hold.
 */
export function readRow(
  row: Record<string, string>,
  columns: ReadonlyMap<string, Column>,
): RowParts {
  const parts: RowParts = { identity: new Map(), credential: {} };
  for (const [name, column] of columns) {
    const cell = row[name].trim();
    if (cell === '') continue;
    let value: unknown;
    try {
      value = column.read ? column.read(cell) : cell;
    } catch (error) {
      throw new Error(`column ${column.name} ${(error as Error).message}`);
    }
    if (column.of === 'identity') parts.identity.set(column, value);
    else parts.credential[column.field] = value;
  }
  return parts;
}
