import type { Knex } from 'knex';
import type { IdentityRecord } from 'backstage-plugin-accountability-common';
import { eachDatabase } from '../testing/eachDatabase';
import { aRecord } from '../testing/records';
import { importSource } from './importSource';
import { DatabaseIdentityStore } from './DatabaseIdentityStore';
import { DatabaseRunStore } from './DatabaseRunStore';
import { DatabaseSourceStore } from './DatabaseSourceStore';

const clock = { now: () => new Date('2026-11-24T12:00:00.000Z') };

eachDatabase('importSource', database => {
  let knex: Knex;

  beforeEach(async () => {
    knex = await database.init();
    const source = {
      title: 't',
      provider: 'kubernetes',
      scope: 'prod',
      tells: [],
      cannotTell: [],
    };
    await new DatabaseSourceStore(knex).registerConfigured([
      { ...source, id: 'one', way: 'file' },
      { ...source, id: 'two', way: 'file' },
    ]);
  });

  const read = (id: string, ...batches: IdentityRecord[][]) =>
    importSource({
      knex,
      clock,
      trigger: 'manual',
      signal: new AbortController().signal,
      source: {
        id,
        async *read() {
          yield* batches;
        },
      },
    });

  const identities = () =>
    knex('inventory_identities')
      .select('id', 'reference', 'immutable_id', 'gone_at', 'superseded_by')
      .orderBy('id');

  it('adds, keeps and changes', async () => {
    expect(
      await read('one', [aRecord(), aRecord({ name: 'payments/b' })]),
    ).toMatchObject({
      read: 2,
      added: 2,
      changed: 0,
      gone: 0,
    });
    expect(
      await read('one', [
        aRecord(),
        aRecord({ name: 'payments/b', status: 'disabled' }),
      ]),
    ).toMatchObject({
      read: 2,
      added: 0,
      changed: 1,
      gone: 0,
    });
    const [, b] = await knex('inventory_identities').orderBy('id');
    expect(b.status).toBe('disabled');
  });

  it('takes a newer report that says the same for unchanged', async () => {
    const report = (asOf: string) =>
      aRecord({
        lastUsedAt: { value: null, observability: 'not-reported', asOf },
      });
    await read('one', [report('2026-11-23T00:00:00Z')]);
    expect(await read('one', [report('2026-11-24T00:00:00Z')])).toMatchObject({
      added: 0,
      changed: 0,
    });
  });

  it('calls gone what a complete run no longer reports, and takes it back when it returns', async () => {
    await read('one', [aRecord(), aRecord({ name: 'payments/b' })]);
    expect(await read('one', [aRecord()])).toMatchObject({ gone: 1 });
    expect((await identities()).map(row => row.gone_at !== null)).toEqual([
      false,
      true,
    ]);
    await read('one', [aRecord(), aRecord({ name: 'payments/b' })]);
    expect(await identities()).toMatchObject([
      { gone_at: null },
      { gone_at: null },
    ]);
  });

  it('removes nothing when the read throws, and the next run repairs it', async () => {
    await read('one', [aRecord(), aRecord({ name: 'payments/b' })]);
    const broken = importSource({
      knex,
      clock,
      trigger: 'manual',
      signal: new AbortController().signal,
      source: {
        id: 'one',
        async *read() {
          yield [aRecord()];
          throw new Error('403 on page 3');
        },
      },
    });
    await expect(broken).rejects.toThrow('403 on page 3');
    expect(await identities()).toMatchObject([
      { gone_at: null },
      { gone_at: null },
    ]);
    const [run] = await new DatabaseRunStore(knex).list('one', 1);
    expect(run).toMatchObject({ state: 'incomplete', gone: 0 });
    expect(run.error).toContain('403 on page 3');
    expect(await read('one', [aRecord()])).toMatchObject({ gone: 1 });
  });

  it('removes nothing when a record was lost', async () => {
    await read('one', [aRecord(), aRecord({ name: 'payments/b' })]);
    const run = await read('one', [aRecord(), { ...aRecord(), name: '' }]);
    expect(run).toMatchObject({ lost: 1, gone: 0 });
    expect(await identities()).toMatchObject([
      { gone_at: null },
      { gone_at: null },
    ]);
  });

  it('is gone only when no source reports it', async () => {
    await read('one', [aRecord()]);
    await read('two', [aRecord()]);
    await read('one');
    expect(await identities()).toMatchObject([{ gone_at: null }]);
    await read('two');
    expect((await identities())[0].gone_at).not.toBeNull();
  });

  it('merges what two sources say, and upgrades a weak record', async () => {
    await read('one', [aRecord({ displayName: 'from the manifest' })]);
    await read('two', [aRecord({ immutableId: 'u1', status: 'enabled' })]);
    const rows = await identities();
    expect(rows).toMatchObject([{ immutable_id: 'u1' }]);
    const [identity] = await new DatabaseIdentityStore(knex).load([rows[0].id]);
    expect(identity.record).toMatchObject({
      displayName: 'from the manifest',
      status: 'enabled',
      immutableId: 'u1',
    });
  });

  it('sees a re-created identity as a new one', async () => {
    await read('one', [aRecord({ immutableId: 'u1' })]);
    await read('one', [aRecord({ immutableId: 'u2' })]);
    const [old, fresh] = await identities();
    expect(old).toMatchObject({ immutable_id: 'u1', superseded_by: fresh.id });
    expect(old.gone_at).not.toBeNull();
    expect(fresh).toMatchObject({
      immutable_id: 'u2',
      gone_at: null,
      superseded_by: null,
    });
  });

  it('follows a renamed identity', async () => {
    await read('one', [aRecord({ immutableId: 'u1' })]);
    await read('one', [
      aRecord({ immutableId: 'u1', name: 'payments/renamed' }),
    ]);
    expect(await identities()).toMatchObject([
      { reference: 'kubernetes:prod/payments/renamed', gone_at: null },
    ]);
  });

  it('lets one import of a source run at a time', async () => {
    let second: Promise<unknown> = Promise.resolve();
    await importSource({
      knex,
      clock,
      trigger: 'manual',
      signal: new AbortController().signal,
      source: {
        id: 'one',
        async *read() {
          yield [aRecord()];
          second = read('one', []);
          await expect(second).rejects.toThrow(/being read already/);
        },
      },
    });
    expect(await identities()).toMatchObject([{ gone_at: null }]);
  });

  it('closes the run of a process that died, and takes its lease when it ends', async () => {
    const died = new DatabaseRunStore(knex);
    const run = await died.open('one', {
      trigger: 'schedule',
      now: clock.now(),
    });
    await read('one', [aRecord()]);
    expect(await died.get(run.id)).toMatchObject({
      state: 'incomplete',
      error: expect.stringContaining('ended before the run did'),
    });
  });

  it('takes hostile names as plain text', async () => {
    const name = `x'; drop table inventory_identities; --<script>alert(1)</script>`;
    await read('one', [aRecord({ name })]);
    expect(await identities()).toMatchObject([
      { reference: `kubernetes:prod/${name}` },
    ]);
  });
});
