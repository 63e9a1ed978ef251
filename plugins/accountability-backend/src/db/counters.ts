import { randomUUID } from 'crypto';
import type { Knex } from 'knex';

/**
 * Hands out `count` revisions and returns the first. The counter's row stays locked
 * until the transaction ends, so revisions become visible in their own order; a plain
 * sequence would let a reader pass over rows that commit late.
 */
export async function nextRevisions(
  tx: Knex,
  name: string,
  count: number,
): Promise<number> {
  await ensureCounter(tx, name);
  await tx('db_counters').where({ name }).increment('value', count);
  const row = await tx('db_counters').where({ name }).first('value');
  return Number(row.value) - count + 1;
}

/** Tells one life of the database from the next, so that readers start from nothing again. */
export async function epochOf(knex: Knex, name: string): Promise<string> {
  const row = await knex('db_counters').where({ name }).first('epoch');
  if (row) return row.epoch;
  await ensureCounter(knex, name);
  return (await knex('db_counters').where({ name }).first('epoch')).epoch;
}

async function ensureCounter(tx: Knex, name: string): Promise<void> {
  await tx('db_counters')
    .insert({ name, value: 0, epoch: randomUUID() })
    .onConflict('name')
    .ignore();
}
