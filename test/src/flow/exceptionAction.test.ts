import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import templateKindModule from '@backstage/plugin-catalog-backend-module-scaffolder-entity-model';
import scaffolderPlugin from '@backstage/plugin-scaffolder-backend';
import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
// eslint-disable-next-line @backstage/no-mixed-plugin-imports -- The tests wire a portal, as its backend package does.
import scaffolderModule, {
  createExceptionRequestAction,
} from 'backstage-plugin-scaffolder-backend-module-accountability';
import { parse } from 'yaml';
import { eachPortalDatabase } from '../testing/eachPortalDatabase';
import { readmeExample } from '../testing/readmeExample';
import { Scaffolder } from '../testing/portal/Scaffolder';
import type { TestPortal } from '../testing/portal/startTestPortal';
import { ExceptionsPortal, hugo, inDays, otto, rita } from './ExceptionsPortal';

jest.setTimeout(60_000);

/** The one of the README, as somebody would copy it. */
const template: Entity = parse(
  readmeExample('plugins/scaffolder-backend-module-accountability/README.md', {
    ...{ below: 'A template', language: 'yaml' },
  }),
);
/** The same, and then a step that fails. */
const failing: Entity = {
  ...template,
  metadata: { ...template.metadata, name: 'fails-later' },
  spec: {
    ...template.spec,
    steps: [
      ...(template.spec!.steps as []),
      {
        ...{ id: 'later', name: 'Later', action: 'catalog:fetch' },
        input: { entityRef: 'component:default/nowhere' },
      },
    ],
  },
};

eachPortalDatabase('The action of software templates', database => {
  let desk: ExceptionsPortal;
  let portal: TestPortal;
  let scaffolder: Scaffolder;

  beforeAll(async () => {
    desk = await ExceptionsPortal.start(database, {
      entities: [template, failing],
      config: { app: { baseUrl: 'https://portal.acme.test' } },
      features: [scaffolderPlugin, scaffolderModule, templateKindModule],
    });
    portal = desk.portal;
    scaffolder = new Scaffolder(portal);
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
    await expect(run(hugo)).rejects.toThrow(
      /permission accountability.exception.request/,
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

  describe('in the scaffolder', () => {
    const values = {
      identity: 'kubernetes:prod/acme/web',
      expiresAt: inDays(20).slice(0, 10),
      ...{ reason: 'A release is under way.', control: 'Alarms on its use' },
      ...{ likelihood: 2, impact: 3 },
    };
    const titles = async () =>
      (await portal.as(rita).listExceptions({})).items.filter(({ title }) =>
        title.startsWith('The key of kubernetes:prod/acme/'),
      );

    it('asks as the person who fills in the template of the README', async () => {
      const { status, links, log } = await scaffolder.run(
        rita,
        'request-exception',
        values,
      );
      expect({ status, log }).toMatchObject({ status: 'completed' });
      const [{ id }] = await titles();
      expect(links).toEqual([
        {
          title: 'The exception',
          url: `https://portal.acme.test/accountability/exceptions/${id}`,
        },
      ]);
      expect(await portal.as(rita).getException(id)).toMatchObject({
        ...{ state: 'requested', requester: { ref: rita } },
        terms: {
          ...{ rules: ['key-age'], identities: [desk.ids.get('web')] },
          compensatingControls: [{ text: 'Alarms on its use' }],
        },
      });
    });

    it('asks once, however often the task is run again', async () => {
      const task = await scaffolder.run(rita, 'fails-later', {
        ...values,
        identity: 'kubernetes:prod/acme/lab',
      });
      expect(task).toMatchObject({
        status: 'failed',
        log: expect.stringMatching(/nowhere/),
      });
      const again = await scaffolder.runAgain(rita, task.id);
      expect(again).toMatchObject({
        status: 'failed',
        // Otherwise it would be one too many about the same.
        log: expect.not.stringMatching(/about some of the same/),
      });
      expect(again.log.length).toBeGreaterThan(task.log.length);
      expect(await titles()).toHaveLength(2);
    });

    it('fails the task of a person who may not, and says why', async () => {
      portal.policy.deny({ [hugo]: ['accountability.exception.request'] });
      expect(
        await scaffolder.run(hugo, 'request-exception', values),
      ).toMatchObject({
        status: 'failed',
        log: expect.stringMatching(
          /NotAllowedError: .*accountability\.exception\.request/,
        ),
      });
      expect(await titles()).toHaveLength(2);
    });
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
