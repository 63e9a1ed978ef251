import { ConflictError } from '@backstage/errors';
import type { Knex } from 'knex';
import { selectIn } from '../db';

/** By what an exception is recognised when it is imported again. */
export interface ImportKey {
  register: string;
  key: string;
}

interface Row extends ImportKey {
  exception_id: number;
}

/** Which exceptions came from which row of which register. */
export class DatabaseImportStore {
  readonly #tx: Knex;

  constructor(tx: Knex) {
    this.#tx = tx;
  }

  /** The exceptions that came from these rows, by key. */
  async among(
    register: string,
    keys: Iterable<string>,
  ): Promise<Map<string, number>> {
    const rows = await selectIn<Row>(keys, piece =>
      this.#tx<Row>('exceptions_imports')
        .where({ register })
        .whereIn('key', piece as string[]),
    );
    return new Map(rows.map(row => [row.key, row.exception_id]));
  }

  /**
   * Writes down where an exception came from.
   *
   * @throws ConflictError when the same row has become another one.
   */
  async record(
    { register, key }: ImportKey,
    exceptionId: number,
  ): Promise<void> {
    // Two people may import the same file at once: the second waits, and finds it.
    await this.#tx('exceptions_imports')
      .insert({ register, key, exception_id: exceptionId })
      .onConflict(['register', 'key'])
      .ignore();
    const kept = (await this.among(register, [key])).get(key);
    if (kept !== exceptionId) {
      throw new ConflictError(`It was imported already, as exception ${kept}`);
    }
  }

  /** How many drafts and open exceptions nobody has chosen an end for, by outcome. */
  async withoutEnd(
    outcomeRefs: Iterable<string>,
  ): Promise<Map<string, number>> {
    const rows = await selectIn<{ decided_by: string; n: number | string }>(
      outcomeRefs,
      piece =>
        this.#tx('exceptions_exceptions')
          .select('decided_by')
          .count({ n: '*' })
          .whereIn('decided_by', piece)
          .where({ without_end: true })
          .whereNull('ended_at')
          .groupBy('decided_by') as unknown as PromiseLike<
          { decided_by: string; n: number }[]
        >,
    );
    return new Map(rows.map(row => [row.decided_by, Number(row.n)]));
  }
}
