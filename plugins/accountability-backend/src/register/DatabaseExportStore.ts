import type { Knex } from 'knex';
import { selectIn } from '../db';
import type { Exception, ExceptionContent } from '../exceptions';
import { applyVisibility, type Visibility } from '../posture';

interface Parent {
  id: number;
  parent_id: number | null;
}

/** What an export of the register says beyond what each exception says itself. */
export class DatabaseExportStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  /**
   * When each was to end at first: as the first of its row of renewals was last
   * handed in, before a review shortened it.
   */
  async originalEnds(
    exceptions: readonly Exception[],
  ): Promise<Map<number, string>> {
    const parents = new Map<number, number | undefined>(
      exceptions.map(({ id, parentId }) => [id, parentId]),
    );
    let unknown = [...parents.values()].filter(id => id !== undefined);
    while (unknown.length > 0) {
      const rows = await selectIn<Parent>(unknown, piece =>
        this.#knex<Parent>('exceptions_exceptions')
          .select('id', 'parent_id')
          .whereIn('id', piece as number[]),
      );
      for (const row of rows) parents.set(row.id, row.parent_id ?? undefined);
      unknown = rows.flatMap(({ parent_id: id }) =>
        id !== null && !parents.has(id) ? [id] : [],
      );
    }
    const firstOf = (id: number): number => {
      const parent = parents.get(id);
      return parent === undefined ? id : firstOf(parent);
    };
    const ends = await this.#endsHandedIn(
      exceptions.map(({ id }) => firstOf(id)),
    );
    return new Map(
      exceptions.map(({ id, content }) => [
        id,
        ends.get(firstOf(id)) ?? content.terms.expiresAt,
      ]),
    );
  }

  /** References of the identities of each that somebody may see. */
  async references(
    exceptionIds: readonly number[],
    visibility: Visibility,
  ): Promise<Map<number, string[]>> {
    const rows = await selectIn<{ exception_id: number; reference: string }>(
      exceptionIds,
      piece => {
        const query = this.#knex('exceptions_subjects as s')
          .join('inventory_identities as i', 'i.id', 's.identity_id')
          .distinct('s.exception_id', 'i.reference')
          .whereIn('s.exception_id', piece)
          .orderBy(['s.exception_id', 'i.reference']);
        applyVisibility(query, visibility, this.#knex);
        return query;
      },
    );
    const references = new Map<number, string[]>();
    for (const { exception_id: id, reference } of rows) {
      references.set(id, [...(references.get(id) ?? []), reference]);
    }
    return references;
  }

  async #endsHandedIn(ids: readonly number[]): Promise<Map<number, string>> {
    const rows = await selectIn<{ exception_id: number; content: string }>(
      ids,
      piece =>
        this.#knex('exceptions_transitions')
          .select('exception_id', 'content')
          .whereIn('exception_id', piece)
          .where({ event: 'submit' })
          .orderBy(['exception_id', 'sequence']),
    );
    return new Map(
      rows.map(({ exception_id: id, content }) => [
        id,
        (JSON.parse(content) as ExceptionContent).terms.expiresAt,
      ]),
    );
  }
}
