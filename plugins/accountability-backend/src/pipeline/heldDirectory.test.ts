import type { Knex } from 'knex';
import { inTransaction, isSqlite } from '../db';
import { DatabaseOwnershipStore } from '../ownership';
import { eachDatabase } from '../testing/eachDatabase';
import { aRecord } from '../testing/records';
import { aPipeline, NOW } from './__testUtils__/aPipeline';
import { aGroup } from './__testUtils__/entities';
import { judgeIdentities } from './judgeBatch';
import { holdDirectory } from '../directory';

jest.setTimeout(60_000);

/** Until somebody waits for what another transaction holds: a lock, or the one connection of SQLite. */
async function somebodyWaits(knex: Knex): Promise<void> {
  for (;;) {
    if (isSqlite(knex)) {
      if (knex.client.pool.numPendingAcquires() > 0) return;
    } else {
      const { rows } = await knex.raw(
        "select 1 from pg_locks where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())",
      );
      if (rows.length > 0) return;
    }
    await new Promise(setImmediate);
  }
}

eachDatabase('A change of the directory', database => {
  it('passes by nobody who is judged meanwhile', async () => {
    const knex = await database.init();
    const { catalog, source, pipeline, settings } = await aPipeline(knex);
    await catalog(aGroup('payments'));
    await source(
      aRecord({
        name: 'api',
        ownerHints: [
          {
            signal: 'source-owner-field',
            field: 'owner',
            value: 'group:default/ghost',
          },
        ],
      }),
    );
    const reason = async () => {
      const states = await new DatabaseOwnershipStore(knex).statesOf([1]);
      const { resolution } = states.get(1)!;
      return resolution.state === 'ownerless' && resolution.reason;
    };
    expect(await reason()).toBe('owner-not-in-catalog');
    // As if it were judged for the first time: nothing says what it looked at.
    await knex('ownership_mentions').delete();
    await knex('ownership_states').delete();

    let change: Promise<void> | undefined;
    await inTransaction(knex, async tx => {
      await holdDirectory(tx);
      await judgeIdentities(tx, settings, { ids: [1], now: NOW });
      change = catalog(aGroup('payments'), aGroup('ghost'));
      await Promise.race([somebodyWaits(knex), change]);
    });
    await change;
    await pipeline.drain();
    expect(await reason()).toBe('owner-group-empty');
  });
});
