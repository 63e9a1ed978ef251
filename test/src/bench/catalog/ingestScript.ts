import { setTimeout } from 'node:timers/promises';
import { LABEL_FLAGGED } from 'backstage-plugin-accountability-common';
import catalogModule from 'backstage-plugin-catalog-backend-module-accountability';
import { ControlledProvider } from '../../testing/portal/ControlledProvider';
import { openAsPlugin } from '../database/openAsPlugin';
import { measure } from '../measure';
import { benchAccess } from '../portal/benchAccess';
import { countEntities } from '../portal/countEntities';
import { createPortal } from '../portal/createPortal';
import { waitForCatalog } from '../portal/waitForCatalog';
import { runScript } from '../runScript';
import { componentsOf } from './componentsOf';
import { flagOf } from './flaggedTexts';
import { FlagsStandIn } from './FlagsStandIn';
import { idleProcessor } from './idleProcessor';
import type { Ingest } from './Ingest';

const MOMENT = 1_500;

runScript(async (ingest: Ingest) => {
  const { components, processor, flagged } = ingest;
  const isOurs = processor === 'ours';
  const { backend, url } = await createPortal({
    backend: { database: ingest.config, auth: benchAccess },
  });
  const entities = componentsOf(components, {
    flaggedInYaml: flagged && !isOurs,
  });
  const standIn = new FlagsStandIn(
    flagged
      ? entities.map(({ metadata }, at) =>
          flagOf(`component:default/${metadata.name}`, at + 1),
        )
      : [],
  );
  const provider = new ControlledProvider();
  backend.add(provider.module());
  backend.add(standIn.plugin());
  backend.add(isOurs ? catalogModule : idleProcessor);
  await backend.start();
  if (isOurs) await standIn.wasRead();
  // Everything that starts with a backend has calmed down.
  await setTimeout(MOMENT);

  const knex = await openAsPlugin(ingest.config, 'catalog');
  const cost = await measure(async () => {
    await provider.put(...entities);
    await waitForCatalog(knex, components);
  });
  const labelled = await countEntities(
    url,
    `metadata.labels.${LABEL_FLAGGED}=true`,
  );
  if (labelled !== (flagged ? components : 0)) {
    throw new Error(`${labelled} of ${components} components are flagged`);
  }
  return cost;
});
