import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * What a pipeline may do with the token in a folder's file `push-token`, as an entry
 * of `backend.auth.externalAccess`: push inventory, and numbers of outcomes. The token
 * is made at first.
 */
export async function pushToken(folder) {
  const file = join(folder, 'push-token');
  let token = await readFile(file, 'utf8').catch(() => undefined);
  if (!token) {
    token = randomBytes(24).toString('base64url');
    await writeFile(file, token, { mode: 0o600 });
  }
  return {
    type: 'static',
    options: { token, subject: 'demo-pipeline' },
    accessRestrictions: [
      {
        plugin: 'accountability',
        permission: [
          'accountability.source.push',
          'accountability.measure.push',
        ],
      },
    ],
  };
}
