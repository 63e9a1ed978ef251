import type { IdentityFormat } from 'backstage-plugin-accountability-node';
import type { Knex } from 'knex';
import { eachDatabase } from '../testing/eachDatabase';
import { mockLogger } from '../testing/mockServices';
import { aRecord } from '../testing/records';
import { DatabaseRunStore } from './DatabaseRunStore';
import { UploadService } from './UploadService';

const MINUTE = 60_000;
const SOURCE = 'upload-names-prod';

/** A file of names, one batch for each line. */
const names: IdentityFormat = {
  id: 'names',
  title: 'Names',
  provider: 'kubernetes',
  description: '',
  extensions: [],
  settings: [],
  capabilities: { tells: [], cannotTell: [] },
  async *read([file]) {
    for (const line of (await file.text()).split('\n')) {
      yield line.split(' ').map(name => aRecord({ name: `acme/${name}` }));
    }
  },
};

/** Two batches, each large enough to be written at once. */
const twoBatches = ['a', 'b']
  .map(letter => Array.from({ length: 500 }, (_, at) => letter + at).join(' '))
  .join('\n');

function aGate() {
  let open = () => {};
  const opened = new Promise<void>(resolve => {
    open = resolve;
  });
  let arrive = () => {};
  const arrived = new Promise<void>(resolve => {
    arrive = resolve;
  });
  return {
    open,
    /** Somebody waits at it. */
    arrived,
    wait: () => {
      arrive();
      return opened;
    },
  };
}

eachDatabase('UploadService', database => {
  let knex: Knex;
  let now: Date;

  beforeEach(async () => {
    now = new Date('2026-11-24T12:00:00.000Z');
    knex = await database.init();
  });

  /** A process of the portal. */
  function aProcess(onProgress: () => void | Promise<void> = () => {}) {
    const ended: (() => void)[] = [];
    const service = new UploadService({
      knex,
      clock: { now: () => now },
      logger: mockLogger(),
      onProgress,
      onApplied: () => ended.splice(0).forEach(resolve => resolve()),
    });
    return {
      service,
      /** Resolves when applying has ended, whichever way. */
      applied: () => new Promise<void>(resolve => ended.push(resolve)),
    };
  }
  type Process = ReturnType<typeof aProcess>;

  async function drop({ service }: Process, text: string): Promise<string> {
    const { id } = await service.start({
      format: names,
      files: [{ name: 'names.txt', text: async () => text }],
      scope: 'prod',
      settings: {},
      by: 'user:default/ann',
    });
    while ((await service.get(id)).state === 'reading');
    return id;
  }
  async function apply(process: Process, id: string) {
    const ended = process.applied();
    await process.service.apply(id, names);
    await ended;
    return process.service.get(id);
  }
  const present = () =>
    knex('inventory_identities')
      .whereNull('gone_at')
      .count({ n: '*' })
      .then(([{ n }]) => Number(n));
  const isPresent = async (name: string) =>
    (await knex('inventory_identities')
      .where({ name: `acme/${name}` })
      .whereNull('gone_at')
      .first()) !== undefined;
  const runs = async () =>
    (await new DatabaseRunStore(knex).list(SOURCE, 10)).map(
      ({ state }) => state,
    );

  it('applies after its answer, and tells how far it is', async () => {
    const gate = aGate();
    const process = aProcess(() => gate.wait());
    const id = await drop(process, twoBatches);
    const ended = process.applied();
    expect(await process.service.apply(id, names)).toMatchObject({
      state: 'applying',
      applied: 0,
    });
    await gate.arrived;
    expect(await process.service.get(id)).toMatchObject({ state: 'applying' });
    gate.open();
    await ended;
    expect(await process.service.get(id)).toMatchObject({
      state: 'applied',
      applied: 1_000,
      read: 1_000,
    });
    expect(await present()).toBe(1_000);
    expect(await runs()).toEqual(['complete']);
  });

  it('applies nothing twice, and one upload of a source at a time', async () => {
    const gate = aGate();
    const process = aProcess(() => gate.wait());
    const id = await drop(process, twoBatches);
    const other = await drop(process, 'c d');
    const ended = process.applied();
    await process.service.apply(id, names);
    await gate.arrived;
    await expect(process.service.apply(id, names)).rejects.toThrow(
      `Upload ${id} is applying`,
    );
    await expect(process.service.apply(other, names)).rejects.toThrow(
      'is being read already',
    );
    expect(await process.service.get(other)).toMatchObject({ state: 'ready' });
    gate.open();
    await ended;
    await expect(process.service.apply(id, names)).rejects.toThrow(
      'is applied',
    );
    expect(await apply(process, other)).toMatchObject({ state: 'applied' });
    expect(await present()).toBe(2);
  });

  it('breaks off when the portal stops, removes nothing, and goes on when asked', async () => {
    await apply(aProcess(), await drop(aProcess(), 'old b0'));
    const stopped: Process = aProcess(() => void stopped.service.stop());
    const id = await drop(stopped, twoBatches);
    expect(await apply(stopped, id)).toMatchObject({
      state: 'incomplete',
      applied: 500,
      error:
        'The portal was stopped. It had gone through 500 of 1000 records, and removed nothing. Apply it again to finish.',
    });
    expect(await isPresent('old')).toBe(true);
    expect(await runs()).toEqual(['incomplete', 'complete']);

    const again = await apply(aProcess(), id);
    expect(again).toMatchObject({ state: 'applied', applied: 1_000 });
    expect(again).not.toHaveProperty('error');
    expect(await present()).toBe(1_000);
  });

  it('takes over from a process that died, which then does no harm', async () => {
    await apply(aProcess(), await drop(aProcess(), 'old b0'));
    const gate = aGate();
    const dead = aProcess(() => gate.wait());
    const id = await drop(dead, twoBatches);
    const died = dead.applied();
    await dead.service.apply(id, names);
    await gate.arrived;

    const living = aProcess();
    now = new Date(now.getTime() + MINUTE / 2);
    expect(await living.service.get(id)).toMatchObject({ state: 'applying' });
    now = new Date(now.getTime() + MINUTE);
    expect(await living.service.get(id)).toMatchObject({
      state: 'incomplete',
      error: expect.stringMatching(/ended before it was done.*Apply it again/),
    });
    expect(await runs()).toEqual(['incomplete', 'complete']);
    expect(await isPresent('old')).toBe(true);
    expect(await apply(living, id)).toMatchObject({ state: 'applied' });
    expect(await present()).toBe(1_000);

    gate.open();
    await died;
    expect(await living.service.get(id)).toMatchObject({ state: 'applied' });
    expect(await present()).toBe(1_000);
    expect(await runs()).toEqual(['complete', 'incomplete', 'complete']);
  });

  it('says so of files whose reading died', async () => {
    const { service } = aProcess();
    const gate = aGate();
    // eslint-disable-next-line require-yield
    async function* reading() {
      await gate.wait();
    }
    const { id } = await service.start({
      format: { ...names, read: reading },
      files: [],
      scope: 'prod',
      settings: {},
      by: 'user:default/ann',
    });
    now = new Date(now.getTime() + 2 * MINUTE);
    expect(await service.get(id)).toMatchObject({
      state: 'failed',
      error:
        'The process that worked on it ended before it was done. Drop the files again.',
    });
    gate.open();
    await service.stop();
    expect(await service.get(id)).toMatchObject({ state: 'failed' });
  });
});
