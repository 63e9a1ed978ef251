import { readFile } from 'node:fs/promises';
import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import type { ResponseError } from '@backstage/errors';
import { AccountabilityClient } from 'backstage-plugin-accountability-common';
import { readNumbers } from './readNumbers';

/**
 * Pushes what the company of the demo counts elsewhere, the way a pipeline of theirs
 * would. It tries again until the outcomes are there that the numbers are about;
 * pushing the same twice changes nothing.
 */
export const demoNumbersPlugin = createBackendPlugin({
  pluginId: 'demo-numbers',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
        scheduler: coreServices.scheduler,
      },
      async init({ auth, config, discovery, scheduler }) {
        const file = config.getOptionalString('demo.numbers');
        if (!file) return;
        const waiting = readNumbers(await readFile(file, 'utf8'));
        const client = new AccountabilityClient({
          discoveryApi: discovery,
          fetchApi: { fetch },
        });
        await scheduler.scheduleTask({
          id: 'push',
          scope: 'local',
          frequency: { seconds: 3 },
          timeout: { minutes: 1 },
          fn: async () => {
            while (waiting.length > 0) {
              const [{ measure, ...request }] = waiting;
              const { token } = await auth.getPluginRequestToken({
                onBehalfOf: await auth.getOwnServiceCredentials(),
                targetPluginId: 'accountability',
              });
              try {
                await client.pushSamples(measure, request, { token });
              } catch (error) {
                // No outcome has it so far: the catalog is still being read.
                if ((error as ResponseError).statusCode === 404) return;
                throw error;
              }
              waiting.shift();
            }
          },
        });
      },
    });
  },
});
