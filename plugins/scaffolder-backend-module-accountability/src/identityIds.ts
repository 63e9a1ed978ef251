import { InputError } from '@backstage/errors';
import {
  parseIdentityReference,
  type IdentityListQuery,
  type IdentityPage,
} from 'backstage-plugin-accountability-common';

const ID = /^[1-9][0-9]{0,15}$/;

/**
 * The ids of identities that are named by reference or by id, each once.
 *
 * @throws InputError naming one that there is not, or that the person may not see.
 */
export async function identityIds(
  names: readonly string[],
  list: (query: IdentityListQuery) => Promise<IdentityPage>,
): Promise<string[]> {
  const ids = new Set<string>();
  for (const name of names) {
    ids.add(ID.test(name) ? name : await idOf(name, list));
  }
  return [...ids];
}

async function idOf(
  reference: string,
  list: (query: IdentityListQuery) => Promise<IdentityPage>,
): Promise<string> {
  const { provider, scope, name } = parseIdentityReference(reference);
  let cursor: string | undefined;
  do {
    const page = await list({
      ...{ provider: [provider], scope: [scope], q: name.slice(0, 200) },
      ...{ limit: 500, cursor },
    });
    const found = page.items.find(item => item.reference === reference.trim());
    if (found) return found.id;
    cursor = page.nextCursor;
  } while (cursor);
  throw new InputError(
    `There is no identity ${reference}, or you may not see it; write its reference as the inventory shows it`,
  );
}
