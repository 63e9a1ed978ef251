import type { JsonObject } from '@backstage/types';

/** A kind of database to measure on. */
export interface BenchDatabase {
  name: 'SQLite' | 'PostgreSQL';
  /** Makes room that nobody else uses. */
  reserve(): Promise<ReservedDatabase>;
}

/** Room for the databases of one portal. */
export interface ReservedDatabase {
  /** The key `backend.database` of a portal that keeps its data there. */
  config: JsonObject;
  /** Removes everything. Every portal in it must have ended. */
  drop(): Promise<void>;
}
