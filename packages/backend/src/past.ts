/**
 * Lives the past of the demo's company and ends. The portal (`index.ts`) starts
 * afterwards, on the database that this leaves, and finds a history.
 */
import { createBackend } from '@backstage/backend-defaults';
import {
  pastClockFactory,
  pastDatabaseFactory,
  pastPlugin,
  pastSchedulerFactory,
} from './demo/past';

async function main(): Promise<void> {
  const backend = createBackend();
  let live: (() => Promise<void>) | undefined;

  // What acme's history is about: the portal without its pages, and without ways to
  // reach people, whom nobody wakes about the past.
  backend.add(import('@backstage/plugin-auth-backend'));
  backend.add(import('@backstage/plugin-catalog-backend'));
  backend.add(import('@backstage/plugin-permission-backend'));
  backend.add(import('backstage-plugin-accountability-backend'));
  backend.add(
    import('backstage-plugin-accountability-backend-module-kubernetes'),
  );
  backend.add(import('backstage-plugin-accountability-backend-module-aws'));
  backend.add(
    import('backstage-plugin-accountability-backend-module-normalised'),
  );
  backend.add(import('backstage-plugin-catalog-backend-module-accountability'));
  backend.add(import('./demo/personas'));
  backend.add(import('./demo/rights'));

  backend.add(pastClockFactory);
  backend.add(pastDatabaseFactory);
  backend.add(pastSchedulerFactory);
  backend.add(
    pastPlugin(handedOver => {
      live = handedOver;
    }),
  );

  await backend.start();
  await live!();
  await backend.stop();
}

main().then(
  () => process.exit(0),
  error => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  },
);
