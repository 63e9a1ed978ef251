import { createMockDirectory } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { eachPortalDatabase } from '../testing/eachPortalDatabase';
import { eventually } from '../testing/eventually';
import { ApiDocument } from '../testing/portal/ApiDocument';
import { aServiceAccount } from '../testing/portal/aServiceAccount';
import {
  aComponent,
  aControl,
  aGroup,
  anOutcome,
  aUser,
} from '../testing/portal/entities';
import { kubectlOutput } from '../testing/portal/kubectlOutput';
import type { Caller } from '../testing/portal/PortalClient';
import { pushInventory } from '../testing/portal/pushInventory';
import {
  startTestPortal,
  type TestPortal,
} from '../testing/portal/startTestPortal';
import { routeCalls } from './routeCalls';

jest.setTimeout(60_000);

const ann = 'user:default/ann';
const ben = 'user:default/ben';
const today = new Date().toISOString().slice(0, 10);
const HOSTILE = [
  "' or 1=1; drop table inventory_identities; --",
  '<script>alert(1)</script>',
  '%',
  '\\',
  '\u0000',
  '\ud800',
  '99999999999999999999',
  'x'.repeat(5_000),
];

eachPortalDatabase('Every route of the API', database => {
  const folder = createMockDirectory();
  const ids = new Map<string, string>();
  let portal: TestPortal;
  let document: ApiDocument;

  beforeAll(async () => {
    folder.setContent({ 'list.json': kubectlOutput('a') });
    portal = await startTestPortal({
      database: await database.config(),
      entities: [
        ...[aUser('ann', ['squad']), aUser('ben'), aGroup('squad')],
        anOutcome('in-git', {
          seats: { 'business-result': ann, 'exception-handling': ben },
          decisionRights: [
            {
              ...{ seat: 'exception-handling', verb: 'approve-exception' },
              ...{ lever: 'change', verifiedBy: ann, verifiedOn: today },
              proof: { kind: 'policy', title: 'Exception policy' },
            },
          ],
          measure: {
            ...{ id: 'routes', direction: 'increase', target: 9 },
            ...{ targetDate: '2990-01-01', collection: 'weekly' },
          },
        }),
        aControl('offboarding', {
          owner: 'group:default/squad',
          outcomes: ['outcome:default/in-git'],
          duties: [{ duty: 'revoke', holder: ann }],
        }),
        aComponent('api', {
          annotations: {
            'accountability.dev/identities': 'kubernetes:prod/acme/api',
          },
        }),
      ],
      people: { [ann]: ['group:default/squad'] },
      accountability: {
        sources: [
          {
            id: 'files',
            format: 'kubernetes',
            scope: 'lab',
            files: [folder.path],
            // Only when it is asked to, so that no two runs meet.
            schedule: {
              frequency: { hours: 1 },
              timeout: { minutes: 1 },
              initialDelay: { hours: 1 },
            },
          },
        ],
      },
    });
    await pushInventory(portal, [
      aServiceAccount('api', {
        aliases: ['api@acme.example'],
        credentials: [
          {
            ...{ uid: 'key-1', type: 'access-key', status: 'active' },
            createdAt: {
              value: '2020-01-01T00:00:00Z',
              observability: 'observed',
            },
          },
        ],
        edges: [{ type: 'federates-to', target: 'arn:aws:iam::1:role/x' }],
      }),
    ]);
    await eventually(async () => {
      const { items } = await portal.as(ann).listIdentities({});
      const api = items.find(
        ({ reference }) => reference === 'kubernetes:prod/acme/api',
      );
      if (api?.owner.state !== 'owned') throw new Error('not yet judged');
      ids.set('{id}', api.id);
      await portal.as(ann).getControl('control:default/offboarding');
      const { seats } = await portal
        .as(ann)
        .getOutcome('outcome:default/in-git');
      if (seats[0].state !== 'waiting') throw new Error('not yet judged');
      // Its key is too old, which went to whoever owns it.
      const [old] = (await portal.as(ann).listEscalations()).items;
      if (!old) throw new Error('not yet overdue');
      ids.set('{escalation}', old.id);
    });
    const response = await portal.request(ann, '/openapi.json');
    document = new ApiDocument(await response.json());
  });
  afterAll(() => portal.stop());

  async function call(caller: Caller, route: string, query?: string) {
    const [method, path] = route.split(' ');
    const { json, form, params = {}, ...rest } = routeCalls[route];
    const filled = path.replace(/\{(\w+)\}/g, (placeholder, name) => {
      const value = params[name] ?? placeholder;
      return ids.get(value) ?? value;
    });
    const search = query ?? rest.query;
    const response = await portal.request(
      caller,
      `${filled}${search ? `?${search}` : ''}`,
      {
        method,
        ...(json !== undefined && {
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(json, (_, value) => ids.get(value) ?? value),
        }),
        ...(form && { body: form() }),
      },
    );
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json');
    return { status: response.status, body: isJson ? JSON.parse(text) : text };
  }
  const routes = Object.keys(routeCalls);

  async function settled(upload: string): Promise<void> {
    ids.set('{upload}', upload);
    await eventually(async () => {
      const { state } = await portal.as(ann).getUpload(upload);
      if (state !== 'ready') throw new Error(`The upload is ${state}`);
    });
  }

  /** Somebody else decides, so that there is something to renew. */
  async function approved(): Promise<void> {
    for (const action of ['pick-up', 'approve'] as const) {
      await portal.as(ben).stepException(ids.get('{exception}')!, {
        ...{ action, contentHash: ids.get('{exceptionContent}')! },
      });
    }
  }

  it('is tried here', () => {
    expect(document.routes()).toEqual([...routes].sort());
  });

  it.each(routes)('%s answers as documented', async route => {
    const { json } = routeCalls[route];
    const asked = json ? document.problemsOfRequest(route, json) : [];
    const { status, body } = await call(ann, route);
    expect([
      ...asked,
      ...document.problemsOfAnswer(route, status, body),
    ]).toEqual([]);
    if (route === 'POST /uploads') await settled(body.id);
    if (route === 'POST /push/{sourceId}/runs') ids.set('{run}', body.id);
    if (route === 'POST /definitions') ids.set('{hash}', body.hash);
    if (route === 'POST /transfers/preview') {
      ids.set('{transferHash}', body.hash);
    }
    if (route === 'POST /reviews') ids.set('{review}', body.id);
    if (/^POST \/reviews(\/\{id\}\/records)?$/.test(route)) {
      ids.set('{reviewHash}', body.hash);
    }
    if (/^POST \/exceptions(\/\{id\}\/\w+)?$/.test(route)) {
      if (!ids.has('{exception}')) ids.set('{exception}', body.id);
      ids.set('{exceptionHash}', body.hash);
      ids.set('{exceptionContent}', body.contentHash);
      if (route.endsWith('/steps')) await approved();
    }
    if (route === 'POST /obligations/feed') {
      ids.set('{calendar}', body.path.split('/').at(-1));
    }
    if (route.endsWith('/delegations')) {
      ids.set('{delegation}', body.seatEvents[0].id);
    }
  });

  const withToken = routes.filter(route => !routeCalls[route].link);

  it.each(withToken)('%s answers nobody', async route => {
    expect(await call('nobody', route)).toMatchObject({ status: 401 });
  });

  // One's own calendar takes no permission.
  const permitted = withToken.filter(route => !route.includes('/feed'));

  it.each(permitted)('%s has its permission', async route => {
    portal.policy.decide = ({ name }) =>
      name.startsWith('accountability.')
        ? { result: AuthorizeResult.DENY }
        : undefined;
    try {
      const { status, body } = await call(ann, route);
      expect(status).toBe(403);
      expect(body.error.message).toContain('permission accountability.');
    } finally {
      portal.policy.decide = () => undefined;
    }
  });

  it.each(routes.filter(route => routeCalls[route].person))(
    '%s is for people',
    async route => {
      expect(await call('service', route)).toMatchObject({ status: 403 });
    },
  );

  it.each(routes.filter(route => route.startsWith('GET')))(
    '%s takes or refuses whatever it is asked',
    async route => {
      const broken: string[] = [];
      const attempt = async (what: string, path: string, query: string) => {
        const { status } = await portal.request(ann, `${path}?${query}`);
        if (status >= 500) broken.push(`${what}: ${status}`);
      };
      const [, path] = route.split(' ');
      const usual = routeCalls[route].query ?? '';
      for (const hostile of HOSTILE) {
        for (const name of document.queryOf(route)) {
          const query = new URLSearchParams(usual);
          query.set(name, hostile);
          const id = ids.get('{id}')!;
          await attempt(
            `${name}=${hostile}`,
            path.replace('{id}', id),
            query.toString(),
          );
        }
        if (!path.includes('{')) continue;
        const filled = path.replace(/\{\w+\}/, encode(hostile));
        await attempt(filled, filled, usual);
      }
      expect(broken).toEqual([]);
    },
  );

  it.each(routes.filter(route => !routeCalls[route].form))(
    '%s refuses a query parameter that it does not know',
    async route => {
      const query = `${routeCalls[route].query ?? ''}&colour=red`;
      const { status, body } = await call(ann, route, query);
      expect(status).toBe(400);
      expect(body.error.message).toContain('colour');
    },
  );

  it('breaks nowhere', () => {
    // Backstage's catalog may stitch an entity that is being removed; that is not ours.
    const race =
      /^catalog: Failed to stitch .*final_entities_entity_id_foreign/;
    const errors = portal.log.messages('error');
    expect(errors.filter(message => !race.test(message))).toEqual([]);
  });
});

/** Half a character has no encoding of its own. */
function encode(text: string): string {
  return text === '\ud800' ? '%ED%A0%80' : encodeURIComponent(text);
}
