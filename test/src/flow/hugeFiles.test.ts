import { openAsBlob } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { SourceRun } from 'backstage-plugin-accountability-common';
import { eachPortalDatabase } from '../testing/eachPortalDatabase';
import { eventually } from '../testing/eventually';
import {
  kubernetesListOf,
  writeKubernetesList,
} from '../testing/portal/hugeKubernetesList';
import { MemoryPeak } from '../testing/MemoryPeak';
import {
  startTestPortal,
  type TestPortal,
} from '../testing/portal/startTestPortal';

jest.setTimeout(120_000);

const ann = 'user:default/ann';
const MEBIBYTE = 1024 * 1024;
const SIZE = 200 * MEBIBYTE;
const LIMIT = `${128 * MEBIBYTE} bytes`;

const soon = {
  frequency: { hours: 1 },
  timeout: { minutes: 5 },
  initialDelay: { milliseconds: 100 },
};

eachPortalDatabase('A file of 200 MiB', database => {
  let folder: string;
  let file: string;
  let portal: TestPortal;
  let server: Server;
  /** What the export server has sent. */
  let sent = 0;

  /** The last run of a source, once it has ended that many. */
  const ended = (id: string, count: number): Promise<SourceRun> =>
    eventually(async () => {
      const runs = await portal.as(ann).listRuns(id);
      const over = runs.filter(run => run.state !== 'running');
      if (over.length < count) throw new Error(`${id}: ${over.length} runs`);
      return over[0];
    }, 60_000);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'accountability-huge-'));
    file = join(folder, 'export.json');
    await writeKubernetesList(file, MEBIBYTE);
    server = createServer((_req, res) => {
      const bytes = sent === 0 ? MEBIBYTE : SIZE;
      // Whoever has read enough hangs up.
      pipeline(Readable.from(counted(bytes)), res).catch(() => {});
    });
    await new Promise<void>(resolve => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    const databaseConfig = await database.config();
    const source = (id: string, place: string) => ({
      id,
      format: 'kubernetes',
      scope: id,
      files: [place],
      schedule: soon,
    });
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
          source('disk', file),
          source('remote', `http://${host}/export.json`),
        ],
      },
    });
    for (const id of ['disk', 'remote']) await ended(id, 1);
    await writeKubernetesList(file, SIZE);
  });
  afterAll(async () => {
    await portal.stop();
    server.close();
    await rm(folder, { recursive: true });
  });

  function* counted(bytes: number) {
    for (const piece of kubernetesListOf(bytes)) {
      sent += piece.length;
      yield piece;
    }
  }

  const count = async (scope: string) =>
    (await portal.as(ann).listIdentities({ scope: [scope] })).totalCount;

  it.each(['disk', 'remote'])(
    'is refused from %s with the limit named, and removes nothing',
    async id => {
      expect((await stat(file)).size).toBeGreaterThan(SIZE);
      const before = await count(id);
      expect(before).toBeGreaterThan(500);
      const memory = new MemoryPeak();
      await portal.as(ann).startRun(id);
      const run = await ended(id, 2);
      // What was read until the limit, and not the file a second time.
      expect(memory.stop()).toBeLessThan(SIZE);
      expect(run).toMatchObject({ state: 'incomplete', gone: 0 });
      expect(`${run.error} ${JSON.stringify(run.problems)}`).toContain(LIMIT);
      expect(await count(id)).toBe(before);
    },
  );

  it('is not even served to its end', () => {
    expect(sent).toBeGreaterThan(128 * MEBIBYTE);
    expect(sent).toBeLessThan(SIZE);
  });

  it('is refused with the limit named when it is dropped into the portal', async () => {
    const form = new FormData();
    form.set('format', 'kubernetes');
    form.set('scope', 'dropped');
    form.append('files', await openAsBlob(file), 'export.json');
    const memory = new MemoryPeak();
    const response = await portal.request(ann, '/uploads', {
      method: 'POST',
      body: form,
    });
    expect(memory.stop()).toBeLessThan(1.5 * SIZE);
    expect(response.status).toBe(400);
    expect((await response.json()).error.message).toBe(
      `export.json has more than ${LIMIT}, which is the limit; export it in parts`,
    );
    expect(await portal.as(ann).listSources()).toHaveLength(2);
  });
});
