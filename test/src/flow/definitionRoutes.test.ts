import { mockCredentials } from '@backstage/backend-test-utils';
import type { JsonObject } from '@backstage/types';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { parse } from 'yaml';
import { eachPortalDatabase } from '../testing/eachPortalDatabase';
import { failureOf } from '../testing/portal/failureOf';
import { DefinitionsPortal, sofia } from './DefinitionsPortal';

jest.setTimeout(60_000);

const DECLARE = 'accountability.definition.declare';
const SNAPSHOT = 'accountability.definition.snapshot.read';
const DENY = { result: AuthorizeResult.DENY } as const;

eachPortalDatabase('Routes about definitions', database => {
  let definitions: DefinitionsPortal;
  let hash: string;

  beforeAll(async () => {
    definitions = await DefinitionsPortal.start(database);
    hash = (await definitions.declare('there')).hash;
  });
  afterAll(() => definitions.portal.stop());

  const ONE = '/definitions/outcome/default/there';
  /** A call of each route that decides, which is taken when a person makes it. */
  const decisions = (): [string, unknown][] => [
    ['/definitions/check', definitions.draft('new')],
    ['/definitions', definitions.draft('new')],
    [
      ONE,
      {
        spec: definitions.draft('there').spec,
        expectedHash: hash,
        reason: 'Because',
      },
    ],
    [`${ONE}/withdraw`, { reason: 'Because' }],
  ];
  const unchanged = async () => {
    const listed = await definitions.listed();
    expect(Object.keys(listed)).toEqual(['there']);
    expect(listed.there.hash).toBe(hash);
    expect(listed.there.withdrawnAt).toBeUndefined();
  };

  it('that decide are for people with nobody acting for them', async () => {
    const acting = {
      token: mockCredentials.user.token(sofia, {
        actor: { subject: 'plugin:scaffolder' },
      }),
    };
    for (const [path, body] of decisions()) {
      expect(await definitions.post(path, body, 'nobody')).toMatchObject({
        status: 401,
      });
      expect(await definitions.post(path, body, 'service')).toMatchObject({
        status: 403,
      });
      expect(await definitions.post(path, body, acting)).toMatchObject({
        status: 403,
        message: expect.stringContaining('plugin:scaffolder'),
      });
    }
    await unchanged();
  });

  it('ask for their permission', async () => {
    const { policy } = definitions.portal;
    policy.decide = ({ name }) =>
      [DECLARE, SNAPSHOT].includes(name) ? DENY : undefined;
    try {
      for (const [path, body] of decisions()) {
        expect(await definitions.post(path, body)).toMatchObject({
          status: 403,
          message: expect.stringContaining(DECLARE),
        });
      }
      const published = definitions.portal.as(sofia).getPublishedDefinitions();
      expect(await failureOf(published)).toMatchObject({
        status: 403,
        message: expect.stringContaining(SNAPSHOT),
      });
    } finally {
      policy.decide = () => undefined;
    }
    await unchanged();
  });

  it('refuse an active outcome with all that is wrong with it', async () => {
    const wrong = definitions.draft('wrong', {
      measure: { id: 'a', direction: 'decrease' },
      seats: { 'business-result': ['user:default/dana', 'user:default/x'] },
    });
    const { status, message } = await definitions.post('/definitions', wrong);
    expect(status).toBe(400);
    for (const path of [
      'spec.measure.target:',
      'spec.measure.targetDate:',
      'spec.measure.collection:',
      'spec.seats.business-result:',
    ]) {
      expect(message).toContain(path);
    }
    const { body } = await definitions.post('/definitions/check', wrong);
    expect(
      body.problems.map(({ blocks }: { blocks: string }) => blocks),
    ).toEqual(Array(4).fill('activating'));
    await unchanged();
  });

  it('tell what would come of a draft, and keep nothing', async () => {
    const draft = {
      ...definitions.draft('new'),
      title: 'Less & <b>less</b>: "a lot"',
      description: 'Two\nlines',
    };
    const { body } = await definitions.post('/definitions/check', draft);
    expect(body.problems).toEqual([]);
    expect(body.declared).toBeUndefined();
    expect(parse(body.yaml)).toEqual({
      apiVersion: 'accountability.dev/v1alpha1',
      kind: 'Outcome',
      metadata: {
        name: 'new',
        title: draft.title,
        description: draft.description,
      },
      spec: draft.spec,
    });
    await unchanged();
  });

  it('tell that a name is declared already, before anything else is right', async () => {
    const { status, body } = await definitions.post('/definitions/check', {
      kind: 'Outcome',
      name: 'there',
      spec: {},
    });
    expect(status).toBe(200);
    expect(body.declared).toEqual({ origin: 'portal' });
    await unchanged();
  });

  it('take a withdrawal', async () => {
    await definitions.declare('passing');
    const { withdrawnAt } = await definitions.portal
      .as(sofia)
      .withdrawDefinition('outcome:default/passing', { reason: 'Over' });
    expect(withdrawnAt).toBeDefined();
  });

  it('are written to the audit log, taken or not', () => {
    const { entries } = definitions.portal.log;
    const statuses = (eventId: string) => [
      ...new Set(
        entries
          .filter(({ meta }) => meta.eventId === eventId)
          .map(({ meta }) => meta.status),
      ),
    ];
    for (const [eventId, expected] of [
      ['definition-declare', ['initiated', 'succeeded', 'failed']],
      ['definition-revise', ['initiated', 'failed']],
      ['definition-withdraw', ['initiated', 'failed', 'succeeded']],
    ] as const) {
      expect(statuses(eventId).sort()).toEqual([...expected].sort());
    }
  });

  it('break nothing', () => {
    expect(definitions.portal.log.messages('error')).toEqual([]);
  });
});

eachPortalDatabase('The rules of the catalog', database => {
  it.each<[string, JsonObject, unknown[]]>([
    [
      'that allow no outcomes are a warning',
      {},
      [
        expect.objectContaining({
          level: 'warning',
          remedy: expect.stringContaining('- allow: [Outcome, Control]'),
        }),
      ],
    ],
    [
      'that allow them are none',
      { rules: [{ allow: ['Outcome', 'Control'] }] },
      [],
    ],
  ])('%s', async (_, catalog, expected) => {
    const { portal } = await DefinitionsPortal.start(database, {
      config: { catalog },
    });
    try {
      const { items } = await portal.as('service').getHealth();
      expect(items.filter(({ id }) => id === 'catalog-rules')).toEqual(
        expected,
      );
    } finally {
      await portal.stop();
    }
  });
});
