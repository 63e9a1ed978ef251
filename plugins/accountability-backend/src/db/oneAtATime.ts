import type { Knex } from 'knex';
import { nextRevisions } from './counters';

/**
 * Lets everybody else who asks for the same name wait until the transaction
 * ends: for what may happen once, and of which no row is there yet to be locked.
 */
export async function oneAtATime(tx: Knex, name: string): Promise<void> {
  await nextRevisions(tx, name, 1);
}
