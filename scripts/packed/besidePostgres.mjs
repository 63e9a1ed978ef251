import { startPostgres } from '../lib/startPostgres.mjs';

/** Does something beside a real PostgreSQL, which the given variables name. */
export async function besidePostgres(action) {
  const server = await startPostgres();
  const address = new URL(server.connectionString);
  try {
    await action({
      PACKED_POSTGRES_HOST: address.hostname,
      PACKED_POSTGRES_PORT: address.port,
      PACKED_POSTGRES_USER: address.username,
      PACKED_POSTGRES_PASSWORD: address.password,
    });
  } finally {
    await server.stop();
  }
}
