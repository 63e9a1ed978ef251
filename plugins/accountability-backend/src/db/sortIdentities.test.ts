import type { Knex } from 'knex';
import {
  NOT_SUPPORTED,
  OBSERVED_NEVER,
  observedAt,
  outOfWindow,
} from 'backstage-plugin-accountability-common';
import { eachDatabase } from '../testing/eachDatabase';
import { migrationsDirectory } from './migrate';

const MIGRATION = '20261128006000_sort_identities.js';

eachDatabase('What was known before the inventory was sorted', database => {
  let knex: Knex;
  beforeEach(async () => {
    knex = await database.empty();
    const directory = migrationsDirectory();
    for (;;) {
      // Up to the one before.
      const [, [next]] = await knex.migrate.list({ directory });
      if (next.file === MIGRATION) break;
      await knex.migrate.up({ directory });
    }
  });
  const migrate = () => knex.migrate.up({ directory: migrationsDirectory() });

  it('is sorted by last use', async () => {
    const times = [
      observedAt('2026-11-21T18:00:00Z'),
      observedAt('2026-11-21T18:00:00.250Z'),
      ...[OBSERVED_NEVER, outOfWindow(90), NOT_SUPPORTED],
    ];
    await knex('inventory_identities').insert(
      times.map((time, at) => ({
        id: at + 1,
        reference: `test:scope/i${at}`,
        ...{ provider: 'test', scope: 'scope', name: `i${at}` },
        ...{ kind: 'service-account', search_text: '', status: 'enabled' },
        ...{ origin: 'internal', environment: 'unknown', privilege: 0 },
        last_used: JSON.stringify(time),
        credential_count: 0,
        first_seen_at: '2026-11-28T12:00:00.000Z',
      })),
    );
    await migrate();
    expect(
      await knex('inventory_identities').orderBy('id').pluck('last_used_at'),
    ).toEqual([
      ...['2026-11-21T18:00:00.000Z', '2026-11-21T18:00:00.250Z'],
      ...['', '0', null],
    ]);
  });

  it('is sorted by owner', async () => {
    const state = (
      id: number,
      owner?: [ref: string, title: string | null],
    ) => ({
      identity_id: id,
      state: owner ? 'owned' : 'ownerless',
      owner_ref: owner?.[0] ?? 'user:default/gone',
      owner_title: owner?.[1],
      candidates: '[]',
    });
    await knex('ownership_states').insert([
      state(1, ['group:default/a', 'Ärzte AG']),
      state(2, ['group:default/a', 'Ärzte AG']),
      state(3, ['user:default/Sam', null]),
      state(4),
    ]);
    await migrate();
    expect(
      await knex('ownership_states').orderBy('identity_id').pluck('owner_name'),
    ).toEqual(['ärzte ag', 'ärzte ag', 'user:default/sam', null]);
  });
});
