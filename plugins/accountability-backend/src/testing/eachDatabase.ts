// eslint-disable-next-line @backstage/no-undeclared-imports -- Only tests import this file, so a development dependency is enough.
import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';

const POSTGRES = 'POSTGRES_18';
const POSTGRES_VARIABLE =
  'BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING';

/** The database that a block of tests runs on. */
export interface DatabaseUnderTest {
  /** Which database this is, for the few tests that must differ. */
  id: 'SQLITE_3' | 'POSTGRES_18';
  /** A fresh, empty database, removed after the block. */
  init(): Promise<Knex>;
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
  const databases = TestDatabases.create({
    ids: ['SQLITE_3', POSTGRES],
    disableDocker: true,
  });
  const run = (id: DatabaseUnderTest['id']) =>
    tests({ id, init: () => databases.init(id) });

  describe(`${name} (SQLITE_3)`, () => {
    run('SQLITE_3');
  });
  if (databases.supports(POSTGRES)) {
    describe(`${name} (${POSTGRES})`, () => {
      run(POSTGRES);
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
    run(POSTGRES);
  });
}
