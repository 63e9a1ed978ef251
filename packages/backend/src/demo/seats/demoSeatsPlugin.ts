import { readFile } from 'node:fs/promises';
import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { inOrder } from '../inOrder';
import { signInAs } from '../personas/signInAs';
import { acceptSeats } from './acceptSeats';
import { readAnswers } from './readAnswers';

/** Accepts seats as the people of the company would: each signs in and answers. */
export const demoSeatsPlugin = createBackendPlugin({
  pluginId: 'demo-seats',
  register(env) {
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
        logger: coreServices.logger,
        scheduler: coreServices.scheduler,
      },
      async init({ config, discovery, logger, scheduler }) {
        const file = config.getOptionalString('demo.seats');
        if (!file) return;
        const as = signInAs(discovery);
        await inOrder(readAnswers(await readFile(file, 'utf8')), {
          ...{ logger, scheduler },
          title: ({ outcome }) => `Seats of ${outcome}`,
          act: answers => acceptSeats(answers, as),
        });
      },
    });
  },
});
