import { isDeepStrictEqual } from 'node:util';
import type { Column } from './columns';
import type { RowParts } from './readRow';
import { toIdentity } from './toIdentity';

const KEY = ['provider', 'scope', 'name'];

function keyOf(cells: ReadonlyMap<Column, unknown>): string {
  const parts = [...cells].filter(([column]) => KEY.includes(column.name));
  return JSON.stringify(parts.map(([column, value]) => [column.name, value]));
}

/** Rows that follow each other and describe one identity, one credential each. */
export class RowGroup {
  readonly #key: string;
  readonly #cells: Map<Column, unknown>;
  readonly #credentials: Record<string, unknown>[] = [];

  constructor(first: RowParts, readonly line: number) {
    this.#key = keyOf(first.identity);
    this.#cells = new Map(first.identity);
    this.#addCredential(first);
  }

  /** Whether a row brings a further credential of the same identity. */
  takes({ identity, credential }: RowParts): boolean {
    return Object.keys(credential).length > 0 && keyOf(identity) === this.#key;
  }

  /**
   * Adds a further row. What only the later row says is taken over.
   *
   * @returns names of columns in which it says something else; there the first row counts
   */
  add(row: RowParts): string[] {
    this.#addCredential(row);
    const differing: string[] = [];
    for (const [column, value] of row.identity) {
      if (!this.#cells.has(column)) this.#cells.set(column, value);
      else if (!isDeepStrictEqual(this.#cells.get(column), value)) {
        differing.push(column.name);
      }
    }
    return differing;
  }

  identity(): Record<string, unknown> {
    return toIdentity(this.#cells, this.#credentials);
  }

  #addCredential({ credential }: RowParts) {
    if (Object.keys(credential).length > 0) this.#credentials.push(credential);
  }
}
