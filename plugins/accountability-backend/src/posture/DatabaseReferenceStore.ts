import type { Knex } from 'knex';
import { isRowId, selectIn } from '../db';
import { applyVisibility, type Visibility } from './Visibility';

interface Row {
  id: number;
  reference: string;
}

/** Identities that are there, by the names that people write down. */
export class DatabaseReferenceStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  /**
   * The ids of those that somebody may see and that are not gone, by what they were
   * named by: a reference, or an id.
   */
  async idsOf(
    names: Iterable<string>,
    visibility: Visibility,
  ): Promise<Map<string, string>> {
    const all = [...new Set(names)];
    const ids = all.filter(isId);
    const rows = [
      ...(await this.#visible(
        'i.reference',
        all.filter(name => !isId(name)),
        visibility,
      )),
      ...(await this.#visible('i.id', ids.map(Number), visibility)),
    ];
    return new Map(
      rows.flatMap(({ id, reference }) => [
        [reference, String(id)],
        [String(id), String(id)],
      ]),
    );
  }

  #visible(
    column: string,
    values: readonly (string | number)[],
    visibility: Visibility,
  ): Promise<Row[]> {
    return selectIn<Row>(values, piece => {
      const query = this.#knex('inventory_identities as i')
        .select('i.id', 'i.reference')
        .whereNull('i.superseded_by')
        .whereNull('i.gone_at')
        .whereIn(column, piece);
      applyVisibility(query, visibility, this.#knex);
      return query;
    });
  }
}

function isId(name: string): boolean {
  return /^[1-9][0-9]{0,15}$/.test(name) && isRowId(Number(name));
}
