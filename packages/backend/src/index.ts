import { createBackend } from '@backstage/backend-defaults';

const backend = createBackend();

// The portal itself.
backend.add(import('@backstage/plugin-app-backend'));
backend.add(import('@backstage/plugin-auth-backend'));
backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(import('@backstage/plugin-events-backend'));
backend.add(import('@backstage/plugin-notifications-backend'));
backend.add(import('@backstage/plugin-permission-backend'));
backend.add(import('@backstage/plugin-search-backend'));
backend.add(import('@backstage/plugin-search-backend-module-catalog'));
backend.add(import('@backstage/plugin-signals-backend'));

// Accountability, with every source it comes with.
backend.add(import('backstage-plugin-accountability-backend'));
backend.add(
  import('backstage-plugin-accountability-backend-module-kubernetes'),
);
backend.add(import('backstage-plugin-accountability-backend-module-aws'));
backend.add(
  import('backstage-plugin-accountability-backend-module-normalised'),
);
backend.add(import('backstage-plugin-catalog-backend-module-accountability'));

// Ways to reach people. E-mail and webhooks do nothing until they are configured.
backend.add(
  import('backstage-plugin-accountability-backend-module-notifications'),
);
backend.add(import('backstage-plugin-accountability-backend-module-email'));
backend.add(import('backstage-plugin-accountability-backend-module-webhook'));

// Signing in as one of acme's people, and what each of them may do.
backend.add(import('./demo/personas'));
backend.add(import('./demo/rights'));

// What the company counts elsewhere, what its people accepted, asked for and decided.
backend.add(import('./demo/numbers'));
backend.add(import('./demo/seats'));
backend.add(import('./demo/exceptions'));

backend.start();
