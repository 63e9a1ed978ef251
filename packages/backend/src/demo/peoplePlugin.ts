import { readFile } from 'node:fs/promises';
import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { inOrder } from './inOrder';
import { signInAs, type AsPerson } from './personas/signInAs';

/**
 * Does what a file says as the people of the company would: each signs in, and does
 * what they may. What was done before stays as it is.
 */
export function peoplePlugin<T>(options: {
  pluginId: string;
  /** Where the configuration names the file; nothing is done without one. */
  key: string;
  read: (text: string) => readonly T[];
  title: (thing: T) => string;
  /** Answers false while the portal does not know yet what it is about. */
  act: (thing: T, as: AsPerson) => Promise<boolean>;
}) {
  const { pluginId, key, read, title, act } = options;
  return createBackendPlugin({
    pluginId,
    register(env) {
      env.registerInit({
        deps: {
          config: coreServices.rootConfig,
          discovery: coreServices.discovery,
          logger: coreServices.logger,
          scheduler: coreServices.scheduler,
        },
        async init({ config, discovery, logger, scheduler }) {
          const file = config.getOptionalString(key);
          if (!file) return;
          const as = signInAs(discovery);
          await inOrder(read(await readFile(file, 'utf8')), {
            ...{ logger, scheduler, title },
            act: thing => act(thing, as),
          });
        },
      });
    },
  });
}
