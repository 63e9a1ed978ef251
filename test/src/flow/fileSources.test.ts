import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createMockDirectory } from '@backstage/backend-test-utils';
import type { SourceRun } from 'backstage-plugin-accountability-common';
import { eachPortalDatabase } from '../testing/eachPortalDatabase';
import { eventually } from '../testing/eventually';
import { aComponent, aGroup, aUser } from '../testing/portal/entities';
import { kubectlOutput } from '../testing/portal/kubectlOutput';
import {
  startTestPortal,
  type TestPortal,
} from '../testing/portal/startTestPortal';

jest.setTimeout(60_000);

const ann = 'user:default/ann';
const FLAGGED = 'accountability.dev/flagged';
const whole = kubectlOutput('a', 'b', 'c');
const torn = whole.slice(0, -30);

const soon = {
  frequency: { hours: 1 },
  timeout: { minutes: 1 },
  initialDelay: { milliseconds: 100 },
};

eachPortalDatabase('Files read on a schedule', database => {
  const folder = createMockDirectory();
  let portal: TestPortal;
  let server: Server;
  /** What the export server does. */
  let answer: 'whole' | 'dies' | 'refuses' = 'whole';

  beforeAll(async () => {
    folder.setContent({
      'late.json': torn,
      'steady.json': whole,
      parts: { '1.json': kubectlOutput('a', 'b'), '2.json': whole },
    });
    server = createServer((_req, res) => {
      if (answer === 'refuses') {
        res.writeHead(403).end('no');
      } else {
        res.writeHead(200, { 'Content-Length': whole.length });
        if (answer === 'whole') res.end(whole);
        else res.write(torn, () => res.destroy());
      }
    });
    await new Promise<void>(resolve => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    const source = (id: string, place: string) => ({
      id,
      title: `Cluster ${id}`,
      format: 'kubernetes',
      scope: id,
      files: [place],
      schedule: soon,
    });
    const databaseConfig = await database.config();
    portal = await startTestPortal({
      database: databaseConfig,
      config: {
        backend: {
          database: databaseConfig,
          reading: { allow: [{ host }] },
        },
      },
      accountability: {
        sources: [
          source('late', folder.resolve('late.json')),
          source('steady', folder.resolve('steady.json')),
          source('parts', folder.resolve('parts')),
          source('remote', `http://${host}/export.json`),
        ],
      },
      entities: [
        aUser('ann', ['squad']),
        aGroup('squad'),
        aComponent('waiting', {
          annotations: {
            'accountability.dev/identities': 'kubernetes:late/acme/a',
          },
        }),
      ],
    });
  });
  afterAll(async () => {
    await portal.stop();
    server.close();
  });

  const runsOf = (id: string) => portal.as(ann).listRuns(id);
  const namesIn = async (scope: string) =>
    (await portal.as(ann).listIdentities({ scope: [scope] })).items.map(
      item => item.name,
    );

  /** The runs of a source, once it has ended that many, newest first. */
  const ended = (id: string, count: number): Promise<SourceRun[]> =>
    eventually(async () => {
      const runs = await runsOf(id);
      const over = runs.filter(run => run.state !== 'running');
      if (over.length < count) throw new Error(`${id}: ${over.length} runs`);
      return over;
    });

  async function runAgain(id: string): Promise<SourceRun> {
    const { length } = await runsOf(id);
    await portal.as(ann).startRun(id);
    return (await ended(id, length + 1))[0];
  }
  const flag = async () =>
    (await portal.entity('waiting')).metadata.labels?.[FLAGGED];

  it('leave what depends on them unknown until they were read once', async () => {
    const [run] = await ended('late', 1);
    expect(run).toMatchObject({ state: 'incomplete', trigger: 'schedule' });
    expect(run.error).toContain('late.json');
    await eventually(async () => expect(await flag()).toBe('unknown'));
    const posture = await portal
      .as(ann)
      .getEntityPosture('component:default/waiting');
    expect(posture).toMatchObject({
      flag: 'unknown',
      missingSources: ['Cluster late'],
    });
    const { items } = await portal.as(ann).getHealth();
    expect(items.find(item => item.id === 'source:late')).toMatchObject({
      level: 'error',
      remedy: expect.stringContaining('unknown'),
    });
    const sources = await portal.as(ann).listSources();
    expect(sources.find(({ id }) => id === 'late')).toMatchObject({
      way: 'file',
      canRun: true,
      lastRun: { state: 'incomplete' },
    });

    folder.addContent({ 'late.json': whole });
    expect(await runAgain('late')).toMatchObject({ state: 'complete' });
    await eventually(async () => expect(await flag()).toBe('false'));
  });

  it.each<[string, string, RegExp]>([
    ['is cut off', torn, /steady\.json/],
    ['is empty', '', /steady\.json|kubectl get/],
    ['holds something else', '[1, 2, 3]', /steady\.json|kubectl get/],
  ])('remove nothing when the file %s', async (_, content, why) => {
    folder.addContent({ 'steady.json': content });
    const broken = await runAgain('steady');
    expect(broken).toMatchObject({ state: 'incomplete', gone: 0 });
    expect(broken.error).toMatch(why);
    expect(await namesIn('steady')).toEqual(['acme/a', 'acme/b', 'acme/c']);
    const { items } = await portal.as(ann).getHealth();
    expect(items.find(item => item.id === 'source:steady')).toMatchObject({
      level: 'warning',
    });
  });

  it('are repaired by the next run', async () => {
    folder.addContent({ 'steady.json': kubectlOutput('b', 'd') });
    expect(await runAgain('steady')).toMatchObject({
      state: 'complete',
      added: 1,
      gone: 2,
    });
    expect(await namesIn('steady')).toEqual(['acme/b', 'acme/d']);
  });

  it('take in the readable files when one of several is not, and remove nothing', async () => {
    await ended('parts', 1);
    folder.addContent({
      parts: { '1.json': kubectlOutput('a', 'new'), '2.json': torn },
    });
    const run = await runAgain('parts');
    expect(run).toMatchObject({ state: 'incomplete', gone: 0 });
    expect(run.problems[0]).toMatchObject({
      effect: 'record-lost',
      file: 'parts/2.json',
    });
    expect(await namesIn('parts')).toEqual([
      'acme/a',
      'acme/b',
      'acme/c',
      'acme/new',
    ]);
  });

  it.each(['dies', 'refuses'] as const)(
    'remove nothing when the server %s, and recover',
    async failure => {
      answer = 'whole';
      expect((await runAgain('remote')).state).toBe('complete');
      answer = failure;
      const broken = await runAgain('remote');
      expect(broken).toMatchObject({ state: 'incomplete', gone: 0 });
      expect(await namesIn('remote')).toHaveLength(3);
      answer = 'whole';
      expect(await runAgain('remote')).toMatchObject({
        state: 'complete',
        gone: 0,
      });
    },
  );
});
