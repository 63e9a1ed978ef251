import knexFactory, { type Knex } from 'knex';
import { migrationsDirectory } from '../../db';
import type { TestEngine } from './TestEngine';

/** Databases in memory. */
export class SqliteEngine implements TestEngine {
  readonly #opened: Knex[] = [];
  #image?: Promise<Buffer>;

  async empty(): Promise<Knex> {
    return this.#open(':memory:');
  }

  async migrated(): Promise<Knex> {
    this.#image ??= this.#migrate();
    // The driver takes the bytes of a database instead of the name of its file.
    return this.#open((await this.#image) as unknown as string);
  }

  async close(): Promise<void> {
    await Promise.all(this.#opened.map(knex => knex.destroy()));
  }

  #open(filename: string): Knex {
    const knex = knexFactory({
      client: 'better-sqlite3',
      connection: { filename },
      useNullAsDefault: true,
    });
    this.#opened.push(knex);
    return knex;
  }

  async #migrate(): Promise<Buffer> {
    const knex = await this.empty();
    await knex.migrate.latest({ directory: migrationsDirectory() });
    const connection = await knex.client.acquireConnection();
    try {
      return connection.serialize();
    } finally {
      await knex.client.releaseConnection(connection);
    }
  }
}
