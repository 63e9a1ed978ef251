import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import knexFactory, { type Knex } from 'knex';
import { migrationsDirectory } from '../../db';
import type { TestEngine } from './TestEngine';

// Any number; whoever makes the template holds it.
const TEMPLATE_LOCK = 7_301_945;

/**
 * Databases on a server. What is migrated is copied from a template, which stays on
 * the server for other test files, under a name that follows from the migrations.
 */
export class PostgresEngine implements TestEngine {
  readonly #server: string;
  readonly #admin: Knex;
  readonly #opened = new Map<string, Knex>();
  #template?: Promise<string>;

  /** @param server - The connection string of a server on which databases may be made. */
  constructor(server: string) {
    this.#server = server;
    this.#admin = this.#connect('postgres', 1);
  }

  async empty(): Promise<Knex> {
    const name = nameOf('test');
    await this.#admin.raw('CREATE DATABASE ??', [name]);
    return this.#open(name);
  }

  async migrated(): Promise<Knex> {
    this.#template ??= this.#makeTemplate();
    const name = nameOf('test');
    await this.#admin.raw('CREATE DATABASE ?? TEMPLATE ??', [
      name,
      await this.#template,
    ]);
    return this.#open(name);
  }

  async close(): Promise<void> {
    for (const [name, knex] of this.#opened) {
      await knex.destroy();
      await this.#admin.raw('DROP DATABASE IF EXISTS ??', [name]);
    }
    await this.#admin.destroy();
  }

  async #makeTemplate(): Promise<string> {
    const name = `accountability_template_${await hashOfMigrations()}`;
    await this.#admin.raw('SELECT pg_advisory_lock(?)', [TEMPLATE_LOCK]);
    try {
      const known = await this.#admin('pg_database').where({ datname: name });
      if (known.length === 0) await this.#migrate(name);
    } finally {
      await this.#admin.raw('SELECT pg_advisory_unlock(?)', [TEMPLATE_LOCK]);
    }
    return name;
  }

  /** Renamed at the end, so that half a template is never copied. */
  async #migrate(name: string): Promise<void> {
    const unfinished = nameOf('unfinished');
    await this.#admin.raw('CREATE DATABASE ??', [unfinished]);
    const knex = this.#connect(unfinished);
    try {
      await knex.migrate.latest({ directory: migrationsDirectory() });
    } finally {
      await knex.destroy();
    }
    await this.#admin.raw('ALTER DATABASE ?? RENAME TO ??', [unfinished, name]);
  }

  #open(name: string): Knex {
    const knex = this.#connect(name);
    this.#opened.set(name, knex);
    return knex;
  }

  #connect(database: string, max = 5): Knex {
    const url = new URL(this.#server);
    url.pathname = `/${database}`;
    return knexFactory({
      client: 'pg',
      connection: { connectionString: url.toString() },
      pool: { min: 0, max },
    });
  }
}

function nameOf(what: string): string {
  return `accountability_${what}_${randomUUID().replaceAll('-', '')}`;
}

async function hashOfMigrations(): Promise<string> {
  const directory = migrationsDirectory();
  const hash = createHash('sha256');
  for (const file of (await readdir(directory)).sort()) {
    hash.update(file).update(await readFile(join(directory, file)));
  }
  return hash.digest('hex').slice(0, 16);
}
