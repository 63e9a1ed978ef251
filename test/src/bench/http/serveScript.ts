import { setTimeout } from 'node:timers/promises';
import permissionPlugin from '@backstage/plugin-permission-backend';
import authPlugin from '@backstage/plugin-auth-backend';
// eslint-disable-next-line @backstage/no-mixed-plugin-imports -- A portal is wired, as its backend package does.
import accountabilityPlugin from 'backstage-plugin-accountability-backend';
import { ControlledPolicy } from '../../testing/portal/ControlledPolicy';
import { ControlledProvider } from '../../testing/portal/ControlledProvider';
import { openAsPlugin } from '../database/openAsPlugin';
import { catalogOf } from '../estate/catalogOf';
import { benchAccess, benchHeaders } from '../portal/benchAccess';
import { createPortal } from '../portal/createPortal';
import { waitForCatalog } from '../portal/waitForCatalog';
import { anybody } from './anybody';
import { estateModule } from './estateModule';
import type { Served, ToServe } from './Served';

const USER = 'user:default/person-0-0';
const DIRECTORY_TASK = 'accountability-directory';

/** Runs a portal with an estate, and tells the time it spent whenever it is asked. */
async function serve({ config, estate }: ToServe): Promise<Served> {
  const { backend, url } = await createPortal({
    backend: { database: config, auth: benchAccess },
    auth: { environment: 'development', providers: { anybody: {} } },
    permission: { enabled: true },
    // Read when everything is there, and not while something is measured.
    accountability: { directory: { interval: { hours: 24 } } },
  });
  const provider = new ControlledProvider();
  for (const feature of [
    authPlugin,
    anybody(USER),
    permissionPlugin,
    new ControlledPolicy().module(),
    accountabilityPlugin,
    estateModule(estate),
    provider.module(),
  ]) {
    backend.add(feature);
  }
  await backend.start();
  let entities = 0;
  for await (const page of catalogOf(estate)) {
    await provider.put(...page);
    entities += page.length;
  }
  await waitForCatalog(await openAsPlugin(config, 'catalog'), entities);
  await request(
    `${url}/api/accountability/.backstage/scheduler/v1/tasks/${DIRECTORY_TASK}/trigger`,
    'POST',
  );
  await waitForPosture(config, estate.components);
  const session = (await request(`${url}/api/auth/anybody/refresh`, 'GET')) as {
    backstageIdentity: { token: string };
  };
  return { url, token: session.backstageIdentity.token };
}

async function request(url: string, method: string): Promise<unknown> {
  const response = await fetch(url, { method, headers: benchHeaders });
  const text = await response.text();
  if (!response.ok) throw new Error(`${url} answered ${text}`);
  return text ? JSON.parse(text) : undefined;
}

/** Until every component has posture and nothing is left to do. */
async function waitForPosture(
  config: ToServe['config'],
  components: number,
): Promise<void> {
  const knex = await openAsPlugin(config);
  for (;;) {
    const [{ n }] = await knex('posture_entities').count({ n: '*' });
    const marked = await knex('db_marks').first('stage');
    const due = await knex('escalations_deadlines')
      .where('next_at', '<=', new Date().toISOString())
      .first('id');
    if (Number(n) >= components && !marked && !due) return;
    await setTimeout(250);
  }
}

serve(JSON.parse(process.argv[2])).then(
  answer => {
    process.on('message', () => process.send?.({ answer: process.cpuUsage() }));
    process.send?.({ answer });
  },
  error => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  },
);
