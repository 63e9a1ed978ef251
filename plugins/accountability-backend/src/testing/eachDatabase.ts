import type { Knex } from 'knex';
import { PostgresEngine } from './databases/PostgresEngine';
import { SqliteEngine } from './databases/SqliteEngine';
import type { TestEngine } from './databases/TestEngine';

// Of TestDatabases in @backstage/backend-test-utils, so that one server serves both.
// Loading that package takes longer than most tests here, which need nothing else of it.
const POSTGRES_VARIABLE =
  'BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING';

// A test is right or wrong, however busy the machine is.
jest.setTimeout(60_000);

/** The database that a block of tests runs on. */
export interface DatabaseUnderTest {
  /** Which database this is, for the few tests that must differ. */
  id: 'SQLITE_3' | 'POSTGRES_18';
  /** A fresh database on which every migration has run, removed after the block. */
  init(): Promise<Knex>;
  /** A fresh database without a table, removed after the block. */
  empty(): Promise<Knex>;
}

/**
 * Runs a block of tests once for each database that we support, SQLite and
 * PostgreSQL: `node scripts/postgres.mjs -- yarn test` provides the latter.
 * Where it is missing, a CI run fails and a local run names what it skipped, so
 * that two databases never silently become one.
 */
export function eachDatabase(
  name: string,
  tests: (database: DatabaseUnderTest) => void,
): void {
  const server = process.env[POSTGRES_VARIABLE];
  describe(`${name} (SQLITE_3)`, () => {
    runOn('SQLITE_3', new SqliteEngine(), tests);
  });
  if (server) {
    describe(`${name} (POSTGRES_18)`, () => {
      runOn('POSTGRES_18', new PostgresEngine(server), tests);
    });
    return;
  }
  if (process.env.CI || process.env.ACCOUNTABILITY_CI) {
    throw new Error(
      `PostgreSQL is missing, and in CI the tests of "${name}" must run on it too: run them through scripts/postgres.mjs, which sets ${POSTGRES_VARIABLE}.`,
    );
  }
  // eslint-disable-next-line jest/no-disabled-tests -- The name says what is missing, and CI fails above.
  describe.skip(`${name} (PostgreSQL is missing: run through scripts/postgres.mjs)`, () => {
    runOn('POSTGRES_18', new SqliteEngine(), tests);
  });
}

function runOn(
  id: DatabaseUnderTest['id'],
  engine: TestEngine,
  tests: (database: DatabaseUnderTest) => void,
): void {
  afterAll(() => engine.close(), 60_000);
  tests({
    id,
    init: () => engine.migrated(),
    empty: () => engine.empty(),
  });
}
