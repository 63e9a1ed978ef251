import { TestDatabases } from '@backstage/backend-test-utils';
import type { JsonObject } from '@backstage/types';

const POSTGRES = 'POSTGRES_18';
const POSTGRES_VARIABLE =
  'BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING';

/** The database that a block of tests runs its portals on. */
export interface PortalDatabase {
  /** Which database this is, for the few tests that must differ. */
  id: 'SQLITE_3' | 'POSTGRES_18';
  /** `backend.database` for a fresh, empty database, removed after the block. */
  config(): Promise<JsonObject>;
}

/**
 * Runs a block of tests once for each database that we support, SQLite and
 * PostgreSQL. Where PostgreSQL is missing, a CI run fails and a local run names
 * what it skipped.
 */
export function eachPortalDatabase(
  name: string,
  tests: (database: PortalDatabase) => void,
): void {
  describe(`${name} (SQLITE_3)`, () => {
    tests({
      id: 'SQLITE_3',
      config: async () => ({
        client: 'better-sqlite3',
        connection: ':memory:',
      }),
    });
  });
  describeOnPostgres(name, tests);
}

/** Runs a block of tests on PostgreSQL only: what needs several processes on one database. */
export function describeOnPostgres(
  name: string,
  tests: (database: PortalDatabase) => void,
): void {
  const databases = TestDatabases.create({
    ids: [POSTGRES],
    disableDocker: true,
  });
  const run = () =>
    tests({ id: POSTGRES, config: () => postgresConfig(databases) });

  if (databases.supports(POSTGRES)) {
    describe(`${name} (${POSTGRES})`, () => {
      run();
    });
    return;
  }
  if (process.env.CI || process.env.ACCOUNTABILITY_CI) {
    throw new Error(
      `PostgreSQL is missing, and in CI the tests of "${name}" must run on it: run them through scripts/postgres.mjs, which sets ${POSTGRES_VARIABLE}.`,
    );
  }
  // eslint-disable-next-line jest/no-disabled-tests -- The name says what is missing, and CI fails above.
  describe.skip(`${name} (PostgreSQL is missing: run through scripts/postgres.mjs)`, () => {
    run();
  });
}

/** One fresh database with a schema for each plugin. */
async function postgresConfig(databases: TestDatabases): Promise<JsonObject> {
  const knex = await databases.init(POSTGRES);
  const { host, port, user, password, database } =
    knex.client.config.connection;
  // The portal opens its own connections.
  await knex.destroy();
  return {
    client: 'pg',
    connection: { host, port, user, password, database },
    pluginDivisionMode: 'schema',
    ensureSchemaExists: true,
    ensureExists: false,
  };
}
