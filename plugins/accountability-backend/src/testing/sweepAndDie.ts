import type { Message } from 'backstage-plugin-accountability-node';
import { appendFileSync } from 'fs';
// eslint-disable-next-line no-restricted-imports -- This is a process of its own, which opens the database of a test.
import createKnex from 'knex';
// eslint-disable-next-line no-restricted-imports -- What it does is what the test does, in another process.
import { anEscalationService } from '../pipeline/__testUtils__/anEscalationService';

/** What the process is told, as JSON in its first argument. */
export interface Orders {
  knex: object;
  now: string;
  /** Where it writes the key of each message that it sent. */
  log: string;
  /** When it dies: before or after it sent its first message, or never. */
  dies: 'before' | 'after' | 'never';
}

async function main({ knex, now, log, dies }: Orders): Promise<void> {
  const database = createKnex(knex);
  const { service } = anEscalationService({
    knex: database,
    clock: { now: () => new Date(now) },
    channel: {
      ...{ id: 'post', title: 'Post' },
      async send({ key }: Message) {
        // As the kernel does it: nothing is written, closed or rolled back.
        if (dies === 'before') process.kill(process.pid, 'SIGKILL');
        appendFileSync(log, `${key}\n`);
        if (dies === 'after') process.kill(process.pid, 'SIGKILL');
        return { delivered: true };
      },
    },
  });
  await service.sweep();
  await database.destroy();
}

main(JSON.parse(process.argv[2])).catch(error => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
