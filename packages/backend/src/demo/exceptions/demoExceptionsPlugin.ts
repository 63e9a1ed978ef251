import { readFile } from 'node:fs/promises';
import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { inOrder } from '../inOrder';
import { signInAs } from '../personas/signInAs';
import { readStories } from './readStories';
import { tellStory } from './tellStory';

/**
 * Asks for and decides about exceptions as the people of the company would: each
 * signs in, and does what they may. What was told before stays as it is.
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
        const as = signInAs(discovery);
        await inOrder(readStories(await readFile(file, 'utf8')), {
          ...{ logger, scheduler },
          title: story => story.terms.title,
          act: story => tellStory(story, { as, now: new Date() }),
        });
      },
    });
  },
});
