import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readmeCode } from './readmeCode.mjs';

const FRONTEND = 'plugins/accountability/README.md';
const LEGACY = 'Legacy frontend system';
const ENTITY_PAGE = 'packages/app/src/components/catalog/EntityPage.tsx';

/** Writes into a portal what our README says for the backend. */
export async function writeBackendCode(folder) {
  const file = 'packages/backend/src/index.ts';
  const code = await readmeCode({
    readme: 'README.md',
    section: 'Install it into your portal',
    file,
  });
  await insert(folder, file, [
    { before: /^backend\.start\(\);/gm, text: `${code.part('')}\n\n` },
  ]);
}

/** Writes into a portal of the old frontend system what the plugin's README says for it. */
export async function writeLegacyCode(folder) {
  const from = file => readmeCode({ readme: FRONTEND, section: LEGACY, file });

  const app = 'packages/app/src/App.tsx';
  const routes = await from(app);
  await insert(folder, app, [
    { before: /^/g, text: `${routes.imports}\n` },
    { after: /<FlatRoutes>/g, text: routes.part('inside <FlatRoutes>') },
  ]);

  const root = 'packages/app/src/components/Root/Root.tsx';
  const sidebar = await from(root);
  await insert(folder, root, [
    { before: /^/g, text: `${sidebar.imports}\n` },
    {
      after: /<SidebarScrollWrapper>/g,
      text: sidebar.part('inside <SidebarScrollWrapper>'),
    },
  ]);

  const entity = await from(ENTITY_PAGE);
  await insert(folder, ENTITY_PAGE, [
    { before: /^/g, text: `${entity.imports}\n` },
    {
      after: /\{entityWarningContent\}/g,
      text: entity.part('in the overview of each kind'),
    },
    {
      after: /path="\/" title="Overview">[\s\S]*?<\/EntityLayout\.Route>/g,
      text: entity.part('in the tabs of each kind'),
    },
  ]);
}

async function insert(folder, file, insertions) {
  const path = join(folder, file);
  let code = await readFile(path, 'utf8');
  for (const { before, after, text } of insertions) {
    const place = before ?? after;
    if (!code.match(place)) {
      throw new Error(`${file} of the new portal has no place ${place}.`);
    }
    code = code.replace(place, found =>
      before ? `${text}${found}` : `${found}\n${text}`,
    );
  }
  await writeFile(path, code);
}
