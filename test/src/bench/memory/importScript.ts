import { openAsPlugin } from '../database/openAsPlugin';
import { Portal } from '../importer/Portal';
import { runScript } from '../runScript';
import { Stopwatch } from '../Stopwatch';
import type { ImportOnce } from './ImportOnce';

// Imports an estate in this process and answers how large it became, in MiB.
runScript(async ({ config, estate }: ImportOnce) => {
  const portal = await Portal.open(await openAsPlugin(config), estate);
  await portal.importAll(new Stopwatch());
  await portal.close();
  return process.resourceUsage().maxRSS / 1_024;
});
