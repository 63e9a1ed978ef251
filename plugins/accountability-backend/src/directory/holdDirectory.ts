import type { Knex } from 'knex';
import { isSqlite } from '../db';

// An advisory lock of PostgreSQL: any number that nothing else in the database uses.
const DIRECTORY = 7_061_974_112;

/**
 * Keeps the directory as it is until the transaction ends, for whoever judges by it.
 * A change waits for that before it looks up whom it concerns, and so finds what they
 * wrote down to have looked at; without, it would pass them by. To be called before
 * anything else is held, so that no two wait for each other. SQLite has one writer.
 */
export async function holdDirectory(tx: Knex): Promise<void> {
  if (isSqlite(tx)) return;
  await tx.raw('select pg_advisory_xact_lock_shared(?)', [DIRECTORY]);
}

/** Waits for whoever holds the directory; whoever comes next sees the change. */
export async function waitForHolders(tx: Knex): Promise<void> {
  if (isSqlite(tx)) return;
  await tx.raw('select pg_advisory_xact_lock(?)', [DIRECTORY]);
}
