import { randomBytes } from 'node:crypto';
import createKnex from 'knex';
import { BenchDatabase } from './BenchDatabase';

/** Databases on a PostgreSQL server, those of each portal under a prefix of their own. */
export function postgresServer(connectionString: string): BenchDatabase {
  const { hostname, port, username, password } = new URL(connectionString);
  const connection = {
    host: hostname,
    port: Number(port),
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
  };
  return {
    name: 'PostgreSQL',
    async reserve() {
      const prefix = `bench_${randomBytes(6).toString('hex')}_`;
      return {
        config: { client: 'pg', connection, prefix },
        drop: () => dropAll(connectionString, prefix),
      };
    },
  };
}

async function dropAll(connection: string, prefix: string): Promise<void> {
  const admin = createKnex({ client: 'pg', connection });
  try {
    const names: string[] = await admin('pg_database')
      .whereLike('datname', `${prefix.replaceAll('_', '\\_')}%`)
      .pluck('datname');
    for (const name of names) {
      await admin.raw('drop database ?? with (force)', [name]);
    }
  } finally {
    await admin.destroy();
  }
}
