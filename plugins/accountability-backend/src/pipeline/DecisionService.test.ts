import type { Knex } from 'knex';
import { DatabaseOwnershipStore } from '../ownership';
import { SEES_ALL } from '../posture';
import { eachDatabase } from '../testing/eachDatabase';
import { aRecord } from '../testing/records';
import { aPipeline } from './__testUtils__/aPipeline';
import { aComponent, aGroup, aUser } from './__testUtils__/entities';
import type { Decider } from './actionsOf';
import { DecisionService } from './DecisionService';

const payments = 'group:default/payments';
/** May decide about what payments owns. */
const bob: Decider = {
  person: {
    ref: 'user:default/bob',
    actsFor: ['user:default/bob'],
    decidesForAll: false,
  },
  permitted: { by: 'owner', refs: [payments] },
};
const request = { action: 'dispute', reason: 'It is not theirs' } as const;

eachDatabase('DecisionService', ({ id, init }) => {
  let knex: Knex;
  let decisions: DecisionService;

  beforeEach(async () => {
    knex = await init();
    const { clock, settings, catalog, source } = await aPipeline(knex);
    decisions = new DecisionService({ knex, clock, settings });
    await catalog(
      aUser('alice', 'payments'),
      aGroup('payments'),
      aComponent({
        'accountability.dev/identities': 'kubernetes:prod/payments/api',
      }),
    );
    await source(aRecord());
  });

  const disputeAll = () =>
    decisions.decideInBulk({
      selection: { filter: {} },
      request,
      decider: bob,
      visibility: SEES_ALL,
      preview: false,
    });
  const taken = async () => [
    ...(await new DatabaseOwnershipStore(knex).decisionsOf([1])).values(),
  ];

  /** Until another connection waits for a lock; on SQLite the only one is taken. */
  async function somebodyWaits(tx: Knex): Promise<void> {
    for (let waiting = 0; id === 'POSTGRES_18' && waiting === 0; ) {
      const { rows } = await tx.raw(
        `select count(*) as n from pg_locks
         where not granted and pg_backend_pid() = any(pg_blocking_pids(pid))`,
      );
      waiting = Number(rows[0].n);
    }
  }

  it('decides about what the permission covers', async () => {
    expect(await disputeAll()).toEqual({
      matching: 1,
      applied: 1,
      refused: [],
    });
    expect(await taken()).toHaveLength(1);
  });

  it('asks again what the permission covers when it writes', async () => {
    let result: ReturnType<typeof disputeAll>;
    await knex.transaction(async tx => {
      await new DatabaseOwnershipStore(tx).lock([1]);
      // Finds that bob may, and then waits for the lock.
      result = disputeAll();
      await somebodyWaits(tx);
      await tx('ownership_states').update({ owner_ref: 'group:default/other' });
    });
    expect(await result!).toEqual({
      matching: 1,
      applied: 0,
      refused: [
        {
          why: expect.stringContaining('accountability.identity.decide'),
          count: 1,
        },
      ],
    });
    expect(await taken()).toEqual([]);
  });
});
