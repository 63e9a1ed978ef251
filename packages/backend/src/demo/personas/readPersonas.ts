import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';

/**
 * The users that anybody may sign in as: their name by their entity ref.
 * Undefined unless the configuration asks for the demo, because signing in needs
 * no password here.
 */
export function readPersonas(
  config: Config,
): ReadonlyMap<string, string> | undefined {
  if (config.getOptionalBoolean('demo.enabled') !== true) return undefined;
  return new Map(
    config.getConfigArray('demo.personas').map(persona => {
      const user = persona.getString('user');
      const ref = parseEntityRef(user, {
        defaultKind: 'user',
        defaultNamespace: 'default',
      });
      if (ref.kind.toLocaleLowerCase('en-US') !== 'user') {
        throw new InputError(
          `demo.personas names '${user}', which is not a user; write user:default/<name>`,
        );
      }
      return [stringifyEntityRef(ref), persona.getString('name')];
    }),
  );
}
