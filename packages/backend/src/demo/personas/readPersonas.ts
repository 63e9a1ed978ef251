import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';

/**
 * Entity refs of the users that anybody may sign in as. Undefined unless the
 * configuration asks for the demo, because signing in needs no password here.
 */
export function readPersonas(config: Config): ReadonlySet<string> | undefined {
  if (config.getOptionalBoolean('demo.enabled') !== true) return undefined;
  return new Set(
    config.getConfigArray('demo.personas').map(persona => {
      const ref = parseEntityRef(persona.getString('user'), {
        defaultKind: 'user',
        defaultNamespace: 'default',
      });
      if (ref.kind.toLocaleLowerCase('en-US') !== 'user') {
        throw new InputError(
          `demo.personas names '${persona.getString(
            'user',
          )}', which is not a user; write user:default/<name>`,
        );
      }
      return stringifyEntityRef(ref);
    }),
  );
}
