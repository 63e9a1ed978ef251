import { readFile } from 'node:fs/promises';
import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import type { ResponseError } from '@backstage/errors';
import { AccountabilityClient } from 'backstage-plugin-accountability-common';
import { PERSONA_HEADER } from '../personas/createPersonaAuthenticator';
import { readStories } from './readStories';
import { tellStory } from './tellStory';

/**
 * Asks for and decides about exceptions as the people of the company would: each
 * signs in, and does what they may. It tries again until the portal knows what the
 * exceptions are about; what was told before stays as it is.
 */
export const demoExceptionsPlugin = createBackendPlugin({
  pluginId: 'demo-exceptions',
  register(env) {
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
        logger: coreServices.logger,
        scheduler: coreServices.scheduler,
      },
      async init({ config, discovery, logger, scheduler }) {
        const file = config.getOptionalString('demo.exceptions');
        if (!file) return;
        const waiting = readStories(await readFile(file, 'utf8'));
        const api = new AccountabilityClient({
          discoveryApi: discovery,
          fetchApi: { fetch },
        });
        const as = async (user: string) => {
          const url = await discovery.getBaseUrl('auth');
          const response = await fetch(`${url}/persona/refresh`, {
            headers: { [PERSONA_HEADER]: user },
          });
          if (!response.ok) {
            throw new Error(`${user} cannot sign in: ${response.status}`);
          }
          const { backstageIdentity } = await response.json();
          return { api, token: backstageIdentity.token as string };
        };
        await scheduler.scheduleTask({
          id: 'tell',
          scope: 'local',
          frequency: { seconds: 3 },
          timeout: { minutes: 1 },
          fn: async () => {
            while (waiting.length > 0) {
              try {
                if (!(await tellStory(waiting[0], { as, now: new Date() }))) {
                  return;
                }
              } catch (error) {
                // Outcomes and people may still be unknown; what stays wrong is said.
                const { statusCode, message } = error as ResponseError;
                logger.info(
                  `'${waiting[0].terms.title}' waits: ${
                    (error as ResponseError).body?.error?.message ?? message
                  }`,
                );
                if (!statusCode || statusCode >= 500) throw error;
                return;
              }
              waiting.shift();
            }
          },
        });
      },
    });
  },
});
