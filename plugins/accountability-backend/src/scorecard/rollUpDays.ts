import type { Knex } from 'knex';
import { inTransaction } from '../db';
import { toInstant, type Clock } from '../time';
import { DatabaseDayStore } from './DatabaseDayStore';
import { DatabaseFlagChangeStore } from './DatabaseFlagChangeStore';
import { DatabaseScorecardStore } from './DatabaseScorecardStore';
import { OUTSIDE, type Dimension } from './membersOfCohorts';

const DAY_MS = 86_400_000;
// A change carries the time at which its transaction began; by then all of a day are in.
const GRACE_MS = 30 * 60_000;
const DIMENSIONS: readonly Dimension[] = [
  ...(['organisation', 'group', 'system'] as const),
  ...(['domain', 'outcome', 'owner'] as const),
];

/**
 * Rolls up every day that is over and not rolled up yet, the oldest first, one
 * dimension a transaction; answers how many. Counts are those at the end of the day,
 * however late this runs; what belongs to whom is as it is when this runs.
 */
export async function rollUpDays(options: {
  knex: Knex;
  clock: Clock;
  signal?: AbortSignal;
}): Promise<number> {
  const { knex, clock, signal } = options;
  const days = new DatabaseDayStore(knex);
  const last = await days.last();
  let day = last ? dayAfter(last) : await days.first();
  let done = 0;
  while (day && !signal?.aborted && isOver(day, clock.now())) {
    await rollUp(knex, day, clock.now());
    done += 1;
    day = dayAfter(day);
  }
  return done;
}

async function rollUp(knex: Knex, day: string, now: Date): Promise<void> {
  const before = startOf(dayAfter(day));
  for (const by of DIMENSIONS) {
    await inTransaction(knex, async tx => {
      const store = new DatabaseScorecardStore(tx);
      const counts = await store.counts({ by, before });
      // Also where it is nothing: a day without this row did not keep it.
      if (by !== 'organisation') {
        counts.set(OUTSIDE, await store.outside(by, before));
      }
      await new DatabaseDayStore(tx).write(day, by, counts);
    });
  }
  await inTransaction(knex, async tx => {
    const flags = await new DatabaseFlagChangeStore(tx).totalsBefore(before);
    await new DatabaseDayStore(tx).complete(day, flags, now);
  });
}

function isOver(day: string, now: Date): boolean {
  return now.getTime() >= new Date(startOf(dayAfter(day))).getTime() + GRACE_MS;
}

function dayAfter(day: string): string {
  return toInstant(new Date(new Date(startOf(day)).getTime() + DAY_MS)).slice(
    0,
    10,
  );
}

function startOf(day: string): string {
  return `${day}T00:00:00.000Z`;
}
