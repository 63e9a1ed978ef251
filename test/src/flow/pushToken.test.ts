import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { JsonObject } from '@backstage/types';
import { parse } from 'yaml';
import { eachPortalDatabase } from '../testing/eachPortalDatabase';
import { ApiDocument } from '../testing/portal/ApiDocument';
import { aServiceAccount } from '../testing/portal/aServiceAccount';
import { failureOf } from '../testing/portal/failureOf';
import { realAuth } from '../testing/portal/realAuth';
import {
  startTestPortal,
  type TestPortal,
} from '../testing/portal/startTestPortal';
import { readmeExample } from '../testing/readmeExample';
import { repositoryRoot } from '../testing/repositoryRoot';
import { routeCalls } from './routeCalls';

jest.setTimeout(60_000);

const TOKEN = 'a-token-of-the-pipeline';
const example = parse(
  readmeExample('plugins/accountability-backend/README.md', {
    below: 'Push from a pipeline',
    language: 'yaml',
  }).replace('${ACCOUNTABILITY_PUSH_TOKEN}', TOKEN),
) as { backend: { auth: { externalAccess: JsonObject[] } } };

/** The entry of the demo, and the token that it wrote for people to find. */
function demoAccess() {
  const folder = mkdtempSync(join(tmpdir(), 'push-token-'));
  const script = pathToFileURL(
    join(repositoryRoot, 'scripts/lib/pushToken.mjs'),
  );
  const entry = execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import { pushToken } from ${JSON.stringify(script.href)};
       console.log(JSON.stringify(await pushToken(process.argv[1])));`,
      folder,
    ],
    { encoding: 'utf8' },
  );
  const token = readFileSync(join(folder, 'push-token'), 'utf8');
  rmSync(folder, { recursive: true });
  return { entry: JSON.parse(entry) as JsonObject, token };
}

eachPortalDatabase('The token of the README that may only push', database => {
  let portal: TestPortal;
  const demo = demoAccess();

  beforeAll(async () => {
    const config = await database.config();
    portal = await startTestPortal({
      database: config,
      config: {
        backend: {
          auth: {
            externalAccess: [
              ...example.backend.auth.externalAccess,
              demo.entry,
            ],
          },
          database: config,
        },
      },
      auth: realAuth,
    });
  });
  afterAll(() => portal.stop());

  const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });

  /** How a route answers to the token. */
  async function answerOf(route: string): Promise<[string, number, string]> {
    const [method, path] = route.split(' ');
    const { query = '', json, form } = routeCalls[route];
    const response = await portal.request(
      'nobody',
      `${path.replace(/\{\w+\}/g, '1')}?${query}`,
      {
        method,
        headers: {
          ...bearer(TOKEN),
          ...(json !== undefined && { 'Content-Type': 'application/json' }),
        },
        body:
          form?.() ?? (json === undefined ? undefined : JSON.stringify(json)),
      },
    );
    const { error } = await response.json();
    return [route, response.status, error.message];
  }

  it('pushes', async () => {
    const api = portal.as('nobody');
    const token = { token: TOKEN };
    const run = await api.openPushRun(
      'crm-tokens',
      { provider: 'kubernetes', scope: 'prod' },
      token,
    );
    expect(
      await api.pushBatch(run.id, [aServiceAccount('a')], token),
    ).toMatchObject({ accepted: 1 });
    expect(await api.completePushRun(run.id, token)).toMatchObject({
      state: 'complete',
      added: 1,
    });
  });

  it('does nothing else', async () => {
    const document = new ApiDocument(
      await (
        await portal.request('nobody', '/openapi.json', {
          headers: bearer(TOKEN),
        })
      ).json(),
    );
    // A calendar is opened by its link alone, whoever comes with it.
    const others = document
      .routes()
      .filter(route => !route.includes('/push/') && !routeCalls[route].link);
    expect(others.length).toBeGreaterThan(15);
    for (const route of others) {
      expect(await answerOf(route)).toEqual([
        route,
        403,
        expect.stringMatching(
          /permission accountability|'service' credentials/,
        ),
      ]);
    }
  });

  it('pushes numbers, too, when it is that of the demo', async () => {
    const api = portal.as('nobody');
    const token = { token: demo.token };
    const samples = [{ at: '2026-11-01T06:00:00Z', value: 6 }];
    // It gets as far as being asked what the number is about.
    expect(
      await failureOf(api.pushSamples('grants', { samples }, token)),
    ).toEqual({
      status: 404,
      message: expect.stringContaining("No outcome has the measure 'grants'"),
    });
    expect(
      await failureOf(api.pushSamples('grants', { samples }, { token: TOKEN })),
    ).toMatchObject({ status: 403 });
    expect(
      await api.openPushRun(
        'demo-tokens',
        { provider: 'crm', scope: 'acme' },
        token,
      ),
    ).toMatchObject({ id: expect.any(String) });
    expect(await failureOf(api.getOverview(token))).toMatchObject({
      status: 403,
    });
  });

  it('is worth nothing to other plugins', async () => {
    const response = await fetch(`${portal.url}/api/catalog/entities`, {
      headers: bearer(TOKEN),
    });
    expect(response.status).toBe(403);
    expect(await response.text()).toContain('access is restricted');
  });

  it('is the only one', async () => {
    const response = await portal.request('nobody', '/push/crm-tokens/runs', {
      method: 'POST',
      headers: {
        ...bearer('some-other-token'),
        'Content-Type': 'application/json',
      },
      body: JSON.stringify({ provider: 'kubernetes', scope: 'prod' }),
    });
    expect(response.status).toBe(401);
  });
});
