import { setTimeout } from 'node:timers/promises';
import type { AuthService } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import { stringifyEntityRef } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { Files } from './filesOn';
import { declaredIn, isTold } from './isTold';

const POLL_MS = 250;
const PATIENCE_MS = 60_000;

/**
 * Has the catalog read its files again, and waits until it says what they say and
 * nothing moves any more.
 *
 * @throws Error when it does not in a minute.
 */
export async function tellCatalog(
  files: Files,
  { auth, catalog }: { auth: AuthService; catalog: CatalogService },
): Promise<void> {
  const credentials = await auth.getOwnServiceCredentials();
  const declared = declaredIn(files);
  const all = async () =>
    (await catalog.getEntities({}, { credentials })).items;
  for (const location of (await all()).filter(isLocation)) {
    await catalog.refreshEntity(stringifyEntityRef(location), { credentials });
  }
  const deadline = performance.now() + PATIENCE_MS;
  for (let before: string | undefined; performance.now() < deadline; ) {
    const entities = await all();
    const now = entities
      .map(({ metadata }) => `${metadata.uid} ${metadata.etag}`)
      .sort()
      .join();
    if (isTold(declared, entities) && now === before) return;
    before = now;
    await setTimeout(POLL_MS);
  }
  throw new Error(
    `The catalog does not say what its files say after ${
      PATIENCE_MS / 1000
    } seconds`,
  );
}

function isLocation({ kind }: Entity): boolean {
  return kind === 'Location';
}
