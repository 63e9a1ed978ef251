import type { Knex } from 'knex';

/** A database product that hands out databases of its own to tests. */
export interface TestEngine {
  /** A fresh database without a table. */
  empty(): Promise<Knex>;
  /**
   * A fresh database on which every migration has run. It is a copy: migrating takes
   * several times as long, and hundreds of tests need one.
   */
  migrated(): Promise<Knex>;
  /** Removes every database that was handed out. */
  close(): Promise<void>;
}
