import type { Knex } from 'knex';
import { withMarks } from './marks';
import { nextTurn } from './nextTurn';

// Deadlock, serialisation failure, and two writers inserting the same new row.
const RETRIED = new Set(['40P01', '40001', '23505']);
const ATTEMPTS = 5;

/**
 * Runs `work` in a transaction, again when another writer got in the way. `work`
 * must not have effects outside the transaction.
 */
export async function inTransaction<T>(
  knex: Knex,
  work: (tx: Knex.Transaction) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      const result = await knex.transaction(tx => withMarks(tx, work));
      await nextTurn();
      return result;
    } catch (error) {
      const code = (error as { code?: string }).code ?? '';
      if (attempt >= ATTEMPTS || !RETRIED.has(code)) throw error;
    }
  }
}
