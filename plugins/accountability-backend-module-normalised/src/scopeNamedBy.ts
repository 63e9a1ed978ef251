import { InputError } from '@backstage/errors';
import type { ImportFile } from 'backstage-plugin-accountability-node';
import { rawIdentities } from './rawIdentities';

/** The scope that every identity of these files names, where they agree on one. */
export async function scopeNamedBy(
  files: readonly ImportFile[],
): Promise<string | undefined> {
  const scopes = new Set<unknown>();
  try {
    for (const file of files) {
      const text = await file.text();
      for (const { value } of rawIdentities(file.name, text, {
        report: () => {},
      })) {
        if (value) scopes.add(value.scope);
        if (scopes.size > 1) return undefined;
      }
    }
  } catch (error) {
    // What is wrong with a file is told when it is read.
    if (InputError.is(error)) return undefined;
    throw error;
  }
  const [scope] = scopes;
  return typeof scope === 'string' && scope !== '' ? scope : undefined;
}
