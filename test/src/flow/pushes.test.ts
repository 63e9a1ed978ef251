import { eachPortalDatabase } from '../testing/eachPortalDatabase';
import { documentedRecords } from '../testing/documentedRecords';
import { aServiceAccount } from '../testing/portal/aServiceAccount';
import { DatabaseDoor } from '../testing/portal/DatabaseDoor';
import { failureOf } from '../testing/portal/failureOf';
import { pushInventory } from '../testing/portal/pushInventory';
import {
  startTestPortal,
  type TestPortal,
} from '../testing/portal/startTestPortal';

jest.setTimeout(60_000);

const prod = { provider: 'kubernetes', scope: 'prod' };
const LIMIT = 16 * 1024 * 1024;
const SECRET = 'ghp_thisIsNobodysTokenAtAll0123456789abcd';

eachPortalDatabase('Pushed inventory', database => {
  const door = new DatabaseDoor();
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await startTestPortal({
      database: await database.config(),
      features: [door.module()],
    });
  });
  afterAll(() => portal.stop());

  const machine = () => portal.as('service');
  const namesOf = async (source: string) =>
    (await machine().listIdentities({ source: [source] })).items.map(
      item => item.name,
    );

  it('comes in batches, and what a complete run lacks is gone', async () => {
    const run = await machine().openPushRun('steady', {
      ...prod,
      title: 'Steady pipeline',
    });
    expect(run).toMatchObject({ state: 'running', trigger: 'push', read: 0 });
    const [a, b, c] = ['a', 'b', 'c'].map(name => aServiceAccount(name));
    expect(await machine().pushBatch(run.id, [a, b])).toEqual({
      accepted: 2,
      rejected: [],
      notes: [],
    });
    await machine().pushBatch(run.id, [c]);
    expect(await machine().completePushRun(run.id)).toMatchObject({
      state: 'complete',
      read: 3,
      added: 3,
      gone: 0,
    });

    const changed = aServiceAccount('b', { displayName: 'Bee' });
    expect(await pushInventory(portal, [a, changed], 'steady')).toMatchObject({
      state: 'complete',
      added: 0,
      changed: 1,
      gone: 1,
    });
    expect(await namesOf('steady')).toEqual(['acme/a', 'acme/b']);
    const { items } = await machine().listIdentities({ gone: 'true', q: 'c' });
    expect(items.find(item => item.name === 'acme/c')?.goneAt).toBeDefined();
  });

  it('refuses records one by one, and removes nothing then', async () => {
    const good = aServiceAccount('good');
    await pushInventory(portal, [good, aServiceAccount('kept')], 'mixed');

    const run = await machine().openPushRun('mixed', prod);
    const result = await machine().pushBatch(run.id, [
      good,
      { ...good, kind: 'service account' },
      'not even a record',
      { ...good, name: 'acme/leaky', secret: SECRET },
      {
        ...aServiceAccount('leaky-too', { description: `It uses ${SECRET}` }),
        credentials: [{ uid: 'k', type: 'api-key', token: SECRET }],
      },
      { ...good, scope: 'staging' },
      {
        ...good,
        createdAt: { value: '31.12.2025', observability: 'observed' },
      },
      aServiceAccount('also-good'),
    ]);
    expect(result.accepted).toBe(4);
    expect(result.rejected).toEqual([
      { index: 1, message: expect.stringContaining('kind') },
      { index: 2, message: 'is not a mapping' },
      {
        index: 5,
        message: 'The run is about kubernetes:prod, not kubernetes:staging',
      },
      { index: 6, message: expect.stringContaining('createdAt is no time') },
    ]);
    expect(result.notes).toEqual([
      {
        index: 3,
        message: expect.stringMatching(/^secret looks like a secret/),
      },
      {
        index: 4,
        message: expect.stringMatching(/^description looks like/),
      },
      {
        index: 4,
        message: expect.stringMatching(/^credentials\[\]\.token looks like/),
      },
    ]);
    expect(await machine().completePushRun(run.id)).toMatchObject({
      state: 'incomplete',
      gone: 0,
      problemCount: 7,
      error: expect.stringMatching(/^4 records could not be read/),
    });
    expect(await namesOf('mixed')).toEqual([
      'acme/also-good',
      'acme/good',
      'acme/kept',
      'acme/leaky',
      'acme/leaky-too',
    ]);
    const [{ problems }] = await machine().listRuns('mixed');
    expect(problems.map(problem => problem.record)).toEqual(
      [2, 3, 6, 7, 4, 5, 5].map(n => `record ${n}`),
    );
  });

  it('keeps no secret, wherever it was put', async () => {
    const tables = ['inventory_presences', 'inventory_runs'];
    const rows = await Promise.all(tables.map(table => door.knex(table)));
    const answers = await machine().listRuns('mixed');
    const seen = JSON.stringify([rows, answers, portal.log.entries]);
    expect(seen).toContain('acme/good');
    expect(seen).not.toContain(SECRET);
  });

  it('takes records as the documentation of the format writes them', async () => {
    const records = documentedRecords();
    expect(records.map(record => record.kind)).toContain('ai-agent');
    for (const [index, record] of records.entries()) {
      const { provider, scope, ...rest } = record;
      const run = await machine().openPushRun(`documented-${index}`, {
        provider: String(provider),
        scope: String(scope),
      });
      expect(await machine().pushBatch(run.id, [record, rest])).toEqual({
        ...{ accepted: 2, rejected: [], notes: [] },
      });
      expect(await machine().completePushRun(run.id)).toMatchObject({
        ...{ state: 'complete', added: 1 },
      });
    }
  });

  it('takes the last of several records of one identity', async () => {
    const twice = ['first', 'second'].map(displayName =>
      aServiceAccount('twice', { displayName }),
    );
    expect(await pushInventory(portal, twice, 'doubled')).toMatchObject({
      state: 'complete',
      added: 1,
    });
    const { items } = await machine().listIdentities({ source: ['doubled'] });
    expect(items).toMatchObject([{ displayName: 'second' }]);
  });

  it('refuses more records than a batch may hold', async () => {
    const run = await machine().openPushRun('greedy', prod);
    const records = Array.from({ length: 1_001 }, () => ({}));
    expect(await failureOf(machine().pushBatch(run.id, records))).toEqual({
      status: 400,
      message: expect.stringContaining('1000'),
    });
  });

  it('refuses a million records in one request, and says how large it may be', async () => {
    const run = await machine().openPushRun('immense', prod);
    const record = JSON.stringify(aServiceAccount('x'));
    const count = Math.ceil(LIMIT / record.length);
    const body = `{"records":[${`${record},`.repeat(count)}${record}]}`;
    expect(body.length).toBeGreaterThan(LIMIT);
    const response = await portal.request(
      'service',
      `/push/runs/${run.id}/batches`,
      { method: 'POST', headers: { 'Content-Type': 'application/json' }, body },
    );
    expect(response.status).toBe(413);
    const { error } = await response.json();
    expect(error.message).toContain(`the limit of ${LIMIT} bytes`);
    expect(await namesOf('immense')).toEqual([]);
  });

  it('refuses text that is no JSON', async () => {
    const run = await machine().openPushRun('garbled', prod);
    const response = await portal.request(
      'service',
      `/push/runs/${run.id}/batches`,
      {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: '{"records": [{"provider": "kub',
      },
    );
    expect(response.status).toBe(400);
  });

  it('lets one run of a source go on at a time', async () => {
    const open = () => machine().openPushRun('busy', prod);
    const opened = await Promise.allSettled([open(), open(), open()]);
    const runs = opened.flatMap(result =>
      result.status === 'fulfilled' ? [result.value] : [],
    );
    expect(runs).toHaveLength(1);
    expect(await failureOf(open())).toEqual({
      status: 409,
      message: expect.stringContaining('being read already'),
    });
    await machine().completePushRun(runs[0].id);
    expect(await open()).toMatchObject({ state: 'running' });
  });

  it('takes nothing for a run that is over or never was', async () => {
    const { id } = await pushInventory(portal, [aServiceAccount('a')], 'over');
    const nobodys = '00000000-0000-4000-8000-000000000000';
    for (const call of [
      machine().pushBatch(id, [aServiceAccount('late')]),
      machine().completePushRun(id),
      machine().pushBatch(nobodys, [aServiceAccount('late')]),
    ]) {
      expect(await failureOf(call)).toMatchObject({ status: 404 });
    }
    expect(await namesOf('over')).toEqual(['acme/a']);
  });

  it('keeps a source to what it was first about', async () => {
    await pushInventory(portal, [], 'narrow');
    const staging = { ...prod, scope: 'staging' };
    expect(
      await failureOf(machine().openPushRun('narrow', staging)),
    ).toMatchObject({ status: 409 });
    expect(
      await failureOf(machine().openPushRun('Not An Id', prod)),
    ).toMatchObject({ status: 400 });
  });

  it('goes wrong without an error in the log', () => {
    expect(portal.log.messages('error')).toEqual([]);
  });
});
