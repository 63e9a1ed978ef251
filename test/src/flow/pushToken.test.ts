import type { JsonObject } from '@backstage/types';
import { parse } from 'yaml';
import { eachPortalDatabase } from '../testing/eachPortalDatabase';
import { ApiDocument } from '../testing/portal/ApiDocument';
import { aServiceAccount } from '../testing/portal/aServiceAccount';
import { realAuth } from '../testing/portal/realAuth';
import {
  startTestPortal,
  type TestPortal,
} from '../testing/portal/startTestPortal';
import { readmeExample } from '../testing/readmeExample';
import { routeCalls } from './routeCalls';

jest.setTimeout(60_000);

const TOKEN = 'a-token-of-the-pipeline';
const example = parse(
  readmeExample('plugins/accountability-backend/README.md', {
    below: 'Push from a pipeline',
    language: 'yaml',
  }).replace('${ACCOUNTABILITY_PUSH_TOKEN}', TOKEN),
) as { backend: JsonObject };

eachPortalDatabase('The token of the README that may only push', database => {
  let portal: TestPortal;

  beforeAll(async () => {
    const config = await database.config();
    portal = await startTestPortal({
      database: config,
      config: { backend: { ...example.backend, database: config } },
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
