import { spawnSync } from 'child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import createKnex, { type Knex } from 'knex';
import { migrationsDirectory } from '../db';
import { eachDatabase } from '../testing/eachDatabase';
import { EscalationDesk } from './__testUtils__/anEscalationDesk';
import type { Orders } from '../testing/sweepAndDie';

jest.setTimeout(120_000);

const SCRIPT = join(__dirname, '..', 'testing', 'sweepAndDie.ts');
const DUE = '2026-12-08T12:00:00.000Z';

eachDatabase('Escalation in processes that are killed', database => {
  let folder: string;
  let knex: Knex;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'accountability-'));
    // Another process cannot see a database in memory.
    if (database.id === 'SQLITE_3') {
      knex = createKnex({
        client: 'better-sqlite3',
        connection: { filename: join(folder, 'portal.sqlite') },
        useNullAsDefault: true,
      });
      await knex.migrate.latest({ directory: migrationsDirectory() });
    } else {
      knex = await database.init();
    }
  });
  afterEach(async () => {
    if (database.id === 'SQLITE_3') await knex.destroy();
    rmSync(folder, { recursive: true });
  });

  function sweepIn(process_: Pick<Orders, 'now' | 'dies'>) {
    const { client, connection } = knex.client.config;
    const log = join(folder, 'sent');
    writeFileSync(log, '', { flag: 'a' });
    const orders: Orders = {
      ...{ ...process_, log },
      knex: {
        ...{ client, useNullAsDefault: client !== 'pg' },
        connection,
      },
    };
    const { signal, status, stderr } = spawnSync(
      process.execPath,
      [
        ...[
          '--require',
          require.resolve('@backstage/cli/config/nodeTransform.cjs'),
        ],
        ...[SCRIPT, JSON.stringify(orders)],
      ],
      { encoding: 'utf8', timeout: 60_000 },
    );
    return {
      end: signal ?? (status === 0 ? 'done' : stderr),
      sent: readFileSync(log, 'utf8').split('\n').filter(Boolean),
    };
  }

  it.each([
    ['before' as const, 'sent once by the next one'],
    ['after' as const, 'sent twice under one key, because nobody can know'],
  ])(
    'what a process dies %s it sent is recorded once, and %s',
    async (dies, _) => {
      const desk = await EscalationDesk.open(knex);
      await desk.exceptions.request();
      await desk.at('2026-11-24T12:00:00Z');
      await desk.at('2026-11-25T08:00:00Z');
      const recorded = () => desk.steps();

      const first = sweepIn({ now: DUE, dies });
      expect(first.end).toBe('SIGKILL');
      expect(first.sent).toHaveLength(dies === 'after' ? 1 : 0);
      const steps = await recorded();
      expect(steps.at(-1)).toBe(
        'decide-exception: breach 2026-12-08 to hugo, cleo',
      );
      // Whoever comes too early leaves it to the one who might still be at it.
      const early = sweepIn({ now: '2026-12-08T12:01:00.000Z', dies: 'never' });
      expect(early.end).toBe('done');
      const late = sweepIn({ now: '2026-12-08T12:06:00.000Z', dies: 'never' });
      expect(late.end).toBe('done');

      const times = new Map<string, number>();
      for (const key of late.sent) times.set(key, (times.get(key) ?? 0) + 1);
      const keys = [...times.keys()].map(key => key.replace(/\d+/, 'n'));
      expect(keys.sort()).toEqual(
        ['cleo', 'hugo'].map(name => `breach:n:user:default/${name}`),
      );
      expect([...times.values()].sort()).toEqual(
        dies === 'after' ? [1, 2] : [1, 1],
      );
      expect(await recorded()).toEqual(steps);
    },
  );
});
