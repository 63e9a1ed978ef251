import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
// eslint-disable-next-line @backstage/no-mixed-plugin-imports -- The tests wire a portal, as its backend package does.
import { createExceptionRequestAction } from 'backstage-plugin-scaffolder-backend-module-accountability';
import { eachPortalDatabase } from '../testing/eachPortalDatabase';
import type { TestPortal } from '../testing/portal/startTestPortal';
import {
  ExceptionsPortal,
  hugo,
  inDays,
  otto,
  refusalOf,
  rita,
} from './ExceptionsPortal';

jest.setTimeout(60_000);

eachPortalDatabase('The action of software templates', database => {
  let desk: ExceptionsPortal;
  let portal: TestPortal;

  beforeAll(async () => {
    desk = await ExceptionsPortal.start(database);
    portal = desk.portal;
  });
  afterAll(() => portal.stop());

  /** Runs a step as somebody; answers with its outputs. */
  async function run(
    who: string,
    more: Record<string, unknown> = {},
    kept = new Map<string, unknown>(),
  ): Promise<Record<string, unknown>> {
    const action = createExceptionRequestAction({
      auth: mockServices.auth({ pluginId: 'scaffolder' }),
      discovery: {
        getBaseUrl: async id => `${portal.url}/api/${id}`,
        getExternalBaseUrl: async id => `${portal.url}/api/${id}`,
      },
      baseUrl: 'https://portal.acme.test',
    });
    const output: Record<string, unknown> = {};
    const context = createMockActionContext();
    await action.handler({
      ...context,
      input: {
        title: 'Nobody answers until the split',
        rules: ['accountable-owner'],
        identities: ['kubernetes:prod/acme/app'],
        reason: 'The team is being split.',
        justification: 'It takes a month.',
        expiresAt: inDays(20).slice(0, 10),
        ...{ likelihood: 2, impact: 3, owner: '' },
        compensatingControls: ['Read only until then'],
        ...more,
      },
      output: (name: string, value: unknown) => {
        output[name] = value;
      },
      getInitiatorCredentials: async () => mockCredentials.user(who),
      // As the scaffolder keeps what a step did before it broke off.
      checkpoint: async ({ key, fn }: any) => {
        if (!kept.has(key)) kept.set(key, await fn());
        return kept.get(key);
      },
    } as any);
    return output;
  }

  it('asks as the person who started the task, and asks once', async () => {
    const kept = new Map<string, unknown>();
    const { id, url } = await run(rita, { submit: true }, kept);
    expect(url).toBe(
      `https://portal.acme.test/accountability/exceptions/${id}`,
    );
    const asked = await portal.as(rita).getException(String(id));
    expect(asked).toMatchObject({
      ...{ state: 'requested', requester: { ref: rita } },
      terms: {
        identities: [desk.ids.get('app')],
        reason: 'The team is being split.\n\nIt takes a month.',
        expiresAt: `${inDays(20).slice(0, 10)}T23:59:59.999Z`,
        compensatingControls: [{ text: 'Read only until then' }],
      },
    });
    expect(asked.transitions.map(({ event, by }) => [event, by?.ref])).toEqual([
      ['submit', rita],
      ['create', rita],
    ]);
    expect(await run(rita, { submit: true }, kept)).toEqual({ id, url });
    expect((await portal.as(rita).listExceptions({})).items).toHaveLength(1);
  });

  it('begins a draft unless it is told to hand it in', async () => {
    const { id } = await run(rita, { identities: [desk.ids.get('web')!] });
    expect(await portal.as(rita).getException(String(id))).toMatchObject({
      state: 'draft',
    });
  });

  it('may no more than the person may, and decides nothing', async () => {
    await expect(run(otto)).rejects.toThrow(/no identity kubernetes:prod/);
    portal.policy.deny({ [hugo]: ['accountability.exception.request'] });
    expect(await refusalOf(run(hugo))).toMatch(
      /403.*permission accountability.exception.request/,
    );
    const { id } = await run(rita, {
      ...{ identities: ['kubernetes:prod/acme/lab'], submit: true },
    });
    const { contentHash } = await portal.as(rita).getException(String(id));
    const { token } = await mockServices
      .auth({ pluginId: 'scaffolder' })
      .getPluginRequestToken({
        onBehalfOf: mockCredentials.user(hugo),
        targetPluginId: 'accountability',
      });
    for (const [path, body] of [
      [`/exceptions/${id}/steps`, { action: 'pick-up', contentHash }],
      ['/exceptions/import', { csv: 'rules,identities\n' }],
    ] as const) {
      const refused = await portal.request('nobody', path, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          Authorization: `Bearer ${token}`,
        },
        body: JSON.stringify(body),
      });
      expect(refused.status).toBe(403);
      expect(await refused.text()).toMatch(/may not act for one/);
    }
  });

  it('shows in the audit log with the service that acted', () => {
    const done = portal.log.entries.filter(
      ({ meta }) =>
        meta.eventId === 'exception-create' && meta.status === 'succeeded',
    );
    expect(done[0].meta).toMatchObject({
      actor: { actorId: rita },
      meta: { actingService: 'plugin:acting', submit: true },
    });
  });

  it('leaves no error in the log', () => {
    expect(portal.log.messages('error')).toEqual([]);
  });
});
